package org.sujarit.access.register;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.sujarit.access.People;
import org.sujarit.access.Role;
import org.sujarit.refusal.Refused;

/**
 * Groups, agencies and who is in them, with our rules. The engine would let a role into an agency, and with it everybody
 * who has the role anywhere; and whoever was granted a right of the engine could change what only administrators keep.
 */
public abstract class GroupRegister extends DbIdentityServiceProvider {

    private final ObjectProvider<GroupChanges> changes;

    /** @param changes needed long after the engine was built */
    protected GroupRegister(ObjectProvider<GroupChanges> changes) {
        this.changes = changes;
    }

    /** @throws Refused when somebody else acts than an administrator, whatever the engine would let them do */
    protected final void mustBeAdministrator() {
        if (isNoAdministrator()) {
            throw Refused.forbidden("access.role");
        }
    }

    /** Whether somebody else acts; the application itself is nobody. */
    protected final boolean isNoAdministrator() {
        Authentication person = getCurrentAuthentication();
        return person != null && !Role.ADMINISTRATOR.isAmong(person.getGroupIds());
    }

    @Override
    public IdentityOperationResult saveGroup(Group group) {
        mustBeAdministrator();
        boolean isNew = ((GroupEntity) group).getRevision() == 0;
        changes.getObject().mustBeNamed(group.getName());
        changes.getObject().mustStayWhatItIs(group);
        String id = group.getId();
        return noting(super.saveGroup(group), isNew ? one -> one.groupMade(id) : one -> one.groupChanged(id));
    }

    @Override
    public IdentityOperationResult deleteGroup(String groupId) {
        mustBeAdministrator();
        Set<String> agencies = changes.getObject().agenciesOf(groupId);
        return noting(super.deleteGroup(groupId), one -> one.groupDeleted(groupId, agencies));
    }

    @Override
    public IdentityOperationResult saveTenant(Tenant tenant) {
        mustBeAdministrator();
        boolean isNew = ((TenantEntity) tenant).getRevision() == 0;
        changes.getObject().mustBeNamed(tenant.getName());
        String id = tenant.getId();
        return noting(super.saveTenant(tenant), isNew ? one -> one.tenantMade(id) : one -> one.tenantRenamed(id));
    }

    @Override
    public IdentityOperationResult deleteTenant(String tenantId) {
        mustBeAdministrator();
        return noting(super.deleteTenant(tenantId), one -> one.tenantDeleted(tenantId));
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        mustBeAdministrator();
        changes.getObject().mustNotBeTheLastAdministrator(userId);
        return super.deleteUser(userId);
    }

    @Override
    public IdentityOperationResult createMembership(String userId, String groupId) {
        mustBeAdministrator();
        found(findUserById(userId), "access.person.missing", userId);
        found(findGroupById(groupId), "identity.group.missing", groupId);
        return unless(changes.getObject().isIn(userId, groupId), () -> super.createMembership(userId, groupId));
    }

    @Override
    public IdentityOperationResult deleteMembership(String userId, String groupId) {
        mustBeAdministrator();
        if (Role.ADMINISTRATOR.group().equals(groupId)) {
            changes.getObject().mustNotBeTheLastAdministrator(userId);
        }
        return super.deleteMembership(userId, groupId);
    }

    @Override
    public IdentityOperationResult createTenantUserMembership(String tenantId, String userId) {
        mustBeAdministrator();
        found(findTenantById(tenantId), "agency.missing", tenantId);
        found(findUserById(userId), "access.person.missing", userId);
        return unless(
                changes.getObject().belongs(userId, tenantId),
                () -> super.createTenantUserMembership(tenantId, userId));
    }

    @Override
    public IdentityOperationResult deleteTenantUserMembership(String tenantId, String userId) {
        mustBeAdministrator();
        return super.deleteTenantUserMembership(tenantId, userId);
    }

    /** Only a unit belongs to an agency, and to one only. */
    @Override
    public IdentityOperationResult createTenantGroupMembership(String tenantId, String groupId) {
        mustBeAdministrator();
        found(findTenantById(tenantId), "agency.missing", tenantId);
        Group group = found(findGroupById(groupId), "identity.group.missing", groupId);
        if (Role.isOne(groupId) || !People.UNIT.equals(group.getType())) {
            throw Refused.forbidden("identity.agency.units-only", groupId);
        }
        changes.getObject().mustBeOfNoOther(groupId, tenantId);
        return unless(
                changes.getObject().agenciesOf(groupId).contains(tenantId),
                () -> noting(
                        super.createTenantGroupMembership(tenantId, groupId), one -> one.joined(groupId, tenantId)));
    }

    @Override
    public IdentityOperationResult deleteTenantGroupMembership(String tenantId, String groupId) {
        mustBeAdministrator();
        return noting(super.deleteTenantGroupMembership(tenantId, groupId), one -> one.left(groupId, tenantId));
    }

    private IdentityOperationResult noting(IdentityOperationResult done, Consumer<GroupChanges> what) {
        if (!IdentityOperationResult.OPERATION_NONE.equals(done.getOperation())) {
            what.accept(changes.getObject());
        }
        return done;
    }

    /** Who is there already does not join again: the engine would make it a fault of the database. */
    private static IdentityOperationResult unless(boolean already, Supplier<IdentityOperationResult> joining) {
        return already ? new IdentityOperationResult(null, IdentityOperationResult.OPERATION_NONE) : joining.get();
    }

    private static <T> T found(@Nullable T one, String missing, String id) {
        if (one == null) {
            throw Refused.missing(missing, id);
        }
        return one;
    }
}
