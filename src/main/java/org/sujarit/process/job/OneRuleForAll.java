package org.sujarit.process.job;

import static org.camunda.bpm.engine.impl.bpmn.parser.DefaultFailedJobParseListener.FAILED_JOB_CONFIGURATION;

import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Diagrams of earlier versions ask for three tries within two minutes; {@link PatientRetries} holds for them too. */
class OneRuleForAll extends AbstractBpmnParseListener {

    private final FailedJobRetryConfiguration rule;

    OneRuleForAll(String waits) {
        this.rule = ParseUtil.parseRetryIntervals(waits);
    }

    @Override
    public void parseServiceTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        followTheRule(activity);
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl body) {
        followTheRule(body);
        body.getActivities().forEach(this::followTheRule);
    }

    private void followTheRule(ActivityImpl activity) {
        activity.getProperties().set(FAILED_JOB_CONFIGURATION, rule);
    }
}
