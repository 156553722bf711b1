package org.sujarit.access.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives the engine our register of people and our way to keep passwords. */
@Component
class RegisterSetup extends AbstractProcessEnginePlugin {

    /** Needed long after the engine was built, which is early. */
    private final ObjectProvider<PeopleChanges> changes;

    RegisterSetup(ObjectProvider<PeopleChanges> changes) {
        this.changes = changes;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Passwords passwords = new Passwords();
        configuration.setPasswordManager(passwords);
        configuration.setIdentityProviderSessionFactory(new Registers(passwords, changes));
    }

    private record Registers(Passwords passwords, ObjectProvider<PeopleChanges> changes) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Register.class;
        }

        @Override
        public Session openSession() {
            return new Register(passwords, changes);
        }
    }
}
