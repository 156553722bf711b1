package org.sujarit.process.deployment;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams, the decision table and the forms together. Any change makes a new version of all of them:
 * filtering file by file would leave the newest process with an old form.
 */
@Component
@Order(0)
class ProcessDeployment implements ApplicationRunner {

    private final RepositoryService repository;

    ProcessDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("sujarit")
                .source("application")
                .enableDuplicateFiltering(false);
        add(deployment, "bpmn");
        add(deployment, "forms");
        deployment.deploy();
    }

    /** The name in the deployment is the same whether the application runs from folders or from its jar. */
    private static void add(DeploymentBuilder deployment, String folder) throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        for (Resource resource : resolver.getResources("classpath*:deploy/" + folder + "/*.*")) {
            try (InputStream in = resource.getInputStream()) {
                deployment.addInputStream(folder + "/" + resource.getFilename(), in);
            }
        }
    }
}
