#!/bin/sh
# Refreshes the copy of form-js (the viewer only) that Tasklist's Form tab loads, unchanged from the published package.
# Usage: vendor/form-js.sh 1.23.0   Needs npm; the package name is resolved by npm's own configuration.
set -eu

version=${1:?"Say which version of @bpmn-io/form-js to take, for example 1.23.0"}
target=$(cd "$(dirname "$0")/.." && pwd)/src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm pack --silent "@bpmn-io/form-js@$version" >/dev/null
tar -xzf ./*.tgz

mkdir -p "$target"
cp package/dist/form-viewer.umd.js package/dist/assets/form-js.css "$target/"
cp package/LICENSE "$target/LICENSE"
cd "$target"
{
    echo "@bpmn-io/form-js $version"
    sha256sum form-viewer.umd.js form-js.css LICENSE
} > VERSION
