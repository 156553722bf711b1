package org.sujarit.process.deployment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the conditions of the engine's queries. Each query is put together anew from a hundred conditions, and the
 * library that reads them looks through all methods of the query for many of them: a fifth of all processor time that a
 * work list or a finished task took. The method it finds is the same each time, so it is remembered.
 */
final class RememberedGetters extends ObjectPropertyAccessor {

    private static final ClassValue<Map<String, Optional<Method>>> FOUND = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private RememberedGetters() {}

    /** For all objects that queries are about; there is one such setting for the whole JVM. */
    static void use() {
        OgnlRuntime.setPropertyAccessor(Object.class, new RememberedGetters());
    }

    @Override
    public @Nullable Object getPossibleProperty(OgnlContext context, Object target, String name) throws OgnlException {
        Optional<Method> getter = getter(target.getClass(), name);
        return getter.isPresent() ? read(getter.get(), target) : super.getPossibleProperty(context, target, name);
    }

    private static Optional<Method> getter(Class<?> type, String name) {
        Map<String, Optional<Method>> found = FOUND.get(type);
        Optional<Method> getter = found.get(name);
        return getter == null ? found.computeIfAbsent(name, other -> find(type, other)) : getter;
    }

    /** What anybody may call, looked for as the library does; it reads all else itself. */
    private static Optional<Method> find(Class<?> type, String name) {
        Method getter = OgnlRuntime.getGetMethod(type, name);
        return Optional.ofNullable(getter == null ? OgnlRuntime.getReadMethod(type, name) : getter)
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getDeclaringClass().getModifiers()));
    }

    private static @Nullable Object read(Method getter, Object target) throws OgnlException {
        try {
            return getter.invoke(target);
        } catch (InvocationTargetException thrown) {
            throw new OgnlException(getter.getName(), thrown.getTargetException());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
