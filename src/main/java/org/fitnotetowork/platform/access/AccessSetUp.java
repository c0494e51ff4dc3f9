package org.fitnotetowork.platform.access;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.PostConstruct;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.fitnotetowork.platform.TableFile;
import org.fitnotetowork.platform.area.LocalName;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's groups, tenants and grants agree with {@code access/grants.csv}: grants are for groups only, on definitions and screens, never
 * on a task; a grant to a group of ours that the table does not name is taken away; any REVOKE row stops the start, because the engine is set to
 * look for none.
 */
@Component
public class AccessSetUp {

    /** One grant. resource as the engine calls it; id "*" means all; permissions parted by blanks. */
    record Grant(String group, String resource, String id, String permissions) {
    }

    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final Organisations organisations;
    private final ListFilters filters;

    AccessSetUp(IdentityService identity, AuthorizationService authorizations, Organisations organisations, ListFilters filters) {
        this.identity = identity;
        this.authorizations = authorizations;
        this.organisations = organisations;
        this.filters = filters;
    }

    /** Once, before any bean that makes people: they join groups and organisations. */
    @PostConstruct
    void run() {
        if (authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_REVOKE).count() > 0) {
            throw new IllegalStateException("There are REVOKE authorizations, which this product neither makes nor checks. Remove them in Camunda Admin first.");
        }
        Arrays.stream(Role.values()).forEach(this::group);
        organisations.all().forEach(this::tenant);
        var wanted = new HashSet<String>();
        table().forEach(grant -> wanted.add(grant(grant)));
        filters.make().forEach((filter, group) -> wanted.add(grant(new Grant(group, "FILTER", filter, "READ"))));
        removeOthers(wanted);
    }

    /** Opens an area's own process to everybody to whom the national one that it varies is open. */
    public void grantAlike(String process, String national) {
        table().stream().filter(grant -> grant.resource().equals(Resources.PROCESS_DEFINITION.name()) && grant.id().equals(national))
                .forEach(grant -> grant(new Grant(grant.group(), grant.resource(), process, grant.permissions())));
    }

    private static List<Grant> table() {
        return TableFile.read(new ClassPathResource("access/grants.csv"), Grant.class);
    }

    private void group(Role role) {
        if (identity.createGroupQuery().groupId(role.group()).count() == 0) {
            var group = identity.newGroup(role.group());
            group.setName(role.title());
            group.setType(role == Role.ADMIN ? "SYSTEM" : "WORKFLOW");
            identity.saveGroup(group);
        }
    }

    private void tenant(Organisation organisation) {
        if (identity.createTenantQuery().tenantId(organisation.code()).count() == 0) {
            var tenant = identity.newTenant(organisation.code());
            tenant.setName(organisation.name());
            identity.saveTenant(tenant);
        }
    }

    /** Makes or mends one grant; returns its identity within the table. */
    private String grant(Grant grant) {
        var resource = Resources.valueOf(grant.resource());
        var permissions = Arrays.stream(grant.permissions().trim().split("\\s+")).map(name -> permission(resource, name)).toArray(Permission[]::new);
        var present = authorizations.createAuthorizationQuery().groupIdIn(grant.group()).resourceType(resource).resourceId(grant.id()).singleResult();
        var authorization = present == null ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT) : present;
        if (present == null || !Set.of(present.getPermissions(permissions)).containsAll(List.of(permissions)) || present.getPermissions(all(resource)).length != count(resource, permissions)) {
            authorization.setGroupId(grant.group());
            authorization.setResource(resource);
            authorization.setResourceId(grant.id());
            authorization.setPermissions(permissions);
            authorizations.saveAuthorization(authorization);
        }
        return key(grant.group(), resource.resourceType(), grant.id());
    }

    private static Permission[] all(Resource resource) {
        return ResourceTypeUtil.getPermissionsByResourceType(resource.resourceType());
    }

    /** How many of the resource's permissions the given ones amount to; ALL contains each. */
    private static long count(Resource resource, Permission[] permissions) {
        var bits = Arrays.stream(permissions).mapToInt(Permission::getValue).reduce(0, (left, right) -> left | right);
        return Arrays.stream(all(resource)).filter(one -> (bits & one.getValue()) == one.getValue()).count();
    }

    private static Permission permission(Resource resource, String name) {
        return Arrays.stream(all(resource)).filter(one -> one.getName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("access/grants.csv: " + resource.resourceName() + " has no permission " + name));
    }

    private void removeOthers(Set<String> wanted) {
        var groups = Arrays.stream(Role.values()).filter(role -> role != Role.ADMIN).map(Role::group).toArray(String[]::new);
        authorizations.createAuthorizationQuery().groupIdIn(groups).list().stream().collect(groupingBy(
                        one -> wanted.contains(key(one.getGroupId(), one.getResourceType(), LocalName.national(one.getResourceId()))) || one.getResourceType() == Resources.GROUP.resourceType()))
                .getOrDefault(false, List.of()).forEach(one -> authorizations.deleteAuthorization(one.getId()));
    }

    private static String key(String group, int resourceType, String id) {
        return group + "/" + resourceType + "/" + id;
    }
}
