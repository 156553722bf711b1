package org.sujarit.access.engine;

import java.util.function.Consumer;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.sujarit.access.PasswordRule;
import org.sujarit.access.login.CheckedPassword;
import org.sujarit.access.register.GroupChanges;
import org.sujarit.refusal.Refused;

/**
 * The engine's identity tables with our rules: forms, Camunda Admin, profiles, REST and our own code all come through
 * here. The engine would let people change their own names and take any password, and would lock accounts for good.
 */
class Register extends OwnAgencyIdentities {

    private final Passwords passwords;
    private final ObjectProvider<PeopleChanges> changes;

    Register(Passwords passwords, ObjectProvider<PeopleChanges> changes, ObjectProvider<GroupChanges> groups) {
        super(groups);
        this.passwords = passwords;
        this.changes = changes;
    }

    /** Who may try again when is told before (LoginTries), so nobody is locked out here. */
    @Override
    public boolean checkPassword(@Nullable String userId, @Nullable String password) {
        UserEntity user = userId == null || password == null ? null : findUserById(userId);
        if (password == null) {
            return false;
        }
        if (user == null || user.getPassword() == null) {
            passwords.checkNobody(password);
            return false;
        }
        if (!matchPassword(password, user)) {
            return false;
        }
        if (passwords.old(user.getPassword())) {
            user.setPassword(password);
            user.encryptPassword();
        }
        CheckedPassword.remember(user.getId(), user.getPassword());
        return true;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        UserEntity person = (UserEntity) user;
        boolean isNew = person.getRevision() == 0;
        if (isNew || !isOwn(person)) {
            mustBeAdministrator();
        }
        Object password = PropertyAccessorFactory.forDirectFieldAccess(person).getPropertyValue("newPassword");
        if (password != null) {
            mustBeGood(person.getId(), password.toString());
        }
        PeopleChanges noted = changes.getObject();
        noted.mustBeReadable("email", person.getEmail());
        boolean renamed = !isNew && !noted.isCalled(person.getId(), person.getFirstName(), person.getLastName());
        if (renamed && isNoAdministrator()) {
            throw Refused.forbidden("access.name");
        }
        if (isNew || renamed) {
            noted.mustBeAName(person.getFirstName(), person.getLastName());
        }
        IdentityOperationResult done = super.saveUser(user);
        if (isNew) {
            noted.made(person.getId());
        } else if (password != null) {
            noted.passwordSet(person.getId());
        }
        if (renamed) {
            noted.renamed(person.getId());
        }
        return done;
    }

    private boolean isOwn(User account) {
        Authentication person = getCurrentAuthentication();
        return person != null && account.getId().equals(person.getUserId());
    }

    private void mustBeGood(String person, String password) {
        boolean setUp = getCurrentAuthentication() == null && password.equals(PasswordRule.DEMONSTRATION);
        if (!setUp) {
            PasswordRule.against(person, password).ifPresent(refused -> {
                throw refused;
            });
        }
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        mustBeAdministrator();
        if (findUserById(userId) != null) {
            changes.getObject().leaves(userId);
        }
        return noting(super.deleteUser(userId), noted -> noted.deleted(userId));
    }

    @Override
    public IdentityOperationResult createMembership(String userId, String groupId) {
        return noting(super.createMembership(userId, groupId), noted -> noted.joined(userId, groupId));
    }

    @Override
    public IdentityOperationResult deleteMembership(String userId, String groupId) {
        return noting(super.deleteMembership(userId, groupId), noted -> noted.left(userId, groupId));
    }

    @Override
    public IdentityOperationResult createTenantUserMembership(String tenantId, String userId) {
        return noting(
                super.createTenantUserMembership(tenantId, userId), noted -> noted.joinedAgency(userId, tenantId));
    }

    @Override
    public IdentityOperationResult deleteTenantUserMembership(String tenantId, String userId) {
        return noting(super.deleteTenantUserMembership(tenantId, userId), noted -> noted.leftAgency(userId, tenantId));
    }

    private IdentityOperationResult noting(IdentityOperationResult done, Consumer<PeopleChanges> what) {
        if (!IdentityOperationResult.OPERATION_NONE.equals(done.getOperation())) {
            what.accept(changes.getObject());
        }
        return done;
    }
}
