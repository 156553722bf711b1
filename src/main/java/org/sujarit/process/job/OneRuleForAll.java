package org.sujarit.process.job;

import static org.camunda.bpm.engine.impl.bpmn.parser.DefaultFailedJobParseListener.FAILED_JOB_CONFIGURATION;

import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Diagrams of earlier versions ask for three tries within two minutes; {@link PatientRetries} holds for them too. */
class OneRuleForAll extends AbstractBpmnParseListener {

    @Override
    public void parseServiceTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        followTheRule(activity);
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl body) {
        followTheRule(body);
        body.getActivities().forEach(OneRuleForAll::followTheRule);
    }

    private static void followTheRule(ActivityImpl activity) {
        activity.getProperties().set(FAILED_JOB_CONFIGURATION, null);
    }
}
