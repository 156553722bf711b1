package org.sujarit.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.sujarit.testing.ApplicationTest;

@ApplicationTest
class RowsWithIdsTests {

    @Autowired
    private ProcessEngine engine;

    @Test
    void aRowWithAReservedIdIsRefusedAndDescribed() {
        assertThatThrownBy(() -> insert("*"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("PropertyEntity")
                .hasMessageContaining("has an invalid id")
                .hasMessageContaining("reserved");
        assertThat(engine.getManagementService().getProperties()).doesNotContainKey("*");
    }

    private void insert(String name) {
        Command<Void> command = context -> {
            context.getDbEntityManager().insert(new PropertyEntity(name, "1"));
            return null;
        };
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }
}
