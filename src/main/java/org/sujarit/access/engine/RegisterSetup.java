package org.sujarit.access.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.sujarit.access.register.GroupChanges;

/** Gives the engine our register of people and our way to keep passwords. */
@Component
class RegisterSetup extends AbstractProcessEnginePlugin {

    /** Both needed long after the engine was built, which is early. */
    private final ObjectProvider<PeopleChanges> changes;

    private final ObjectProvider<GroupChanges> groups;
    private final Argon2PasswordEncoder argon2;

    /** @param argon2 one of its own where a password may cost less than Spring Security's default, as in tests */
    RegisterSetup(
            ObjectProvider<PeopleChanges> changes,
            ObjectProvider<GroupChanges> groups,
            ObjectProvider<Argon2PasswordEncoder> argon2) {
        this.changes = changes;
        this.groups = groups;
        this.argon2 = argon2.getIfAvailable(Argon2PasswordEncoder::defaultsForSpringSecurity_v5_8);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Passwords passwords = new Passwords(argon2);
        configuration.setPasswordManager(passwords);
        configuration.setIdentityProviderSessionFactory(new Registers(passwords, changes, groups));
    }

    private record Registers(
            Passwords passwords, ObjectProvider<PeopleChanges> changes, ObjectProvider<GroupChanges> groups)
            implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Register.class;
        }

        @Override
        public Session openSession() {
            return new Register(passwords, changes, groups);
        }
    }
}
