package org.sujarit.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.ApplicationTest;

@ApplicationTest
class EarlyStatementsTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EarlyStatements early;

    @Test
    void theEngineTakesTheStatementsThatWereReadWhileItWaited() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(settings.getSqlSessionFactory().getConfiguration()).isSameAs(early.statements());
    }
}
