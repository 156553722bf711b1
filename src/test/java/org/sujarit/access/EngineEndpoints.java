package org.sujarit.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Every address below {@code /camunda/api} that answers, read from the annotations of Camunda's own classes. */
final class EngineEndpoints {

    private static final int DEEPEST = 6;

    private final Set<String> found = new TreeSet<>();

    private EngineEndpoints() {}

    /** Method and path, as {@code GET /camunda/api/engine/engine/{name}/user}. */
    static Set<String> all() {
        EngineEndpoints endpoints = new EngineEndpoints();
        Map<String, Application> applications = Map.of(
                "engine", new EngineRestApplication(),
                "admin", new AdminApplication(),
                "cockpit", new CockpitApplication(),
                "tasklist", new TasklistApplication(),
                "welcome", new WelcomeApplication());
        applications.forEach((name, application) -> application.getClasses().forEach(resource -> annotation(
                        Path.class, withParents(resource))
                .ifPresent(path -> endpoints.walk("/camunda/api/" + name + "/" + path.value(), resource, 0))));
        return endpoints.found;
    }

    private void walk(String path, Class<?> resource, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("a circle of resources at " + path);
        }
        for (Method method : resource.getMethods()) {
            Optional<String> own = annotation(Path.class, versions(method)).map(Path::value);
            String there = plain(path + "/" + own.orElse(""));
            Optional<String> verb = verb(method);
            if (verb.isPresent()) {
                found.add(verb.get() + " " + there);
            } else if (own.isPresent()) {
                walk(there, method.getReturnType(), depth + 1);
            }
        }
    }

    /** Without doubled slashes and the patterns of placeholders. */
    private static String plain(String path) {
        return path.replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(\\{[^}]*\\}[^{}]*)*\\}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    private static Optional<String> verb(Method method) {
        return versions(method)
                .flatMap(version -> Stream.of(version.getAnnotations()))
                .map(Annotation::annotationType)
                .flatMap(type -> annotation(HttpMethod.class, Stream.of(type)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(
            Class<A> wanted, Stream<? extends AnnotatedElement> elements) {
        return elements.flatMap(element -> Stream.of(element.getAnnotationsByType(wanted)))
                .findFirst();
    }

    /** The method, and those of the same name that it carries out. */
    private static Stream<Method> versions(Method method) {
        return withParents(method.getDeclaringClass())
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(other -> other.getName().equals(method.getName()))
                .filter(other -> java.util.Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<Class<?>> withParents(Class<?> type) {
        Stream<Class<?>> parents = Stream.of(type.getInterfaces());
        Class<?> above = type.getSuperclass();
        if (above != null) {
            parents = Stream.concat(parents, Stream.of(above));
        }
        return Stream.concat(Stream.of(type), parents.flatMap(EngineEndpoints::withParents));
    }
}
