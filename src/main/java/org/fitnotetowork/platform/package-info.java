/** What every capability stands on. Nothing here knows a capability; arrows go {@code pathway → platform} only. */
package org.fitnotetowork.platform;
