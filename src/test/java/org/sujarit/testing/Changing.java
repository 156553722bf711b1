package org.sujarit.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** Changes one thing that an object says; a thing it does not know how to change fails the test. */
public final class Changing {

    private Changing() {}

    /** Names of the fields of a class, those of records in them with a dot between, as {@code plan.approach.title}. */
    public static List<String> pathsOf(Class<?> type) {
        Stream<Field> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !java.lang.reflect.Modifier.isStatic(field.getModifiers()));
        return fields.flatMap(field -> field.getType().isRecord()
                        ? pathsOf(field.getType()).stream().map(path -> field.getName() + "." + path)
                        : Stream.of(field.getName()))
                .toList();
    }

    /** Makes the field at that path say something else. */
    public static void change(Object owner, String path) throws ReflectiveOperationException {
        int dot = path.indexOf('.');
        Field field = owner.getClass().getDeclaredField(dot < 0 ? path : path.substring(0, dot));
        Object value = ReflectionTestUtils.getField(owner, field.getName());
        Object other = dot < 0
                ? otherThan(value, field.getType(), field.getGenericType())
                : changed((Record) java.util.Objects.requireNonNull(value), path.substring(dot + 1));
        ReflectionTestUtils.setField(owner, field.getName(), other);
    }

    private static Record changed(Record record, String path) throws ReflectiveOperationException {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int index = 0; index < components.length; index++) {
            RecordComponent component = components[index];
            Object value = component.getAccessor().invoke(record);
            if (!component.getName().equals(name)) {
                values[index] = value;
            } else if (dot < 0) {
                values[index] = otherThan(value, component.getType(), component.getGenericType());
            } else {
                values[index] = changed((Record) java.util.Objects.requireNonNull(value), path.substring(dot + 1));
            }
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        return (Record) constructor.newInstance(values);
    }

    private static Object otherThan(@Nullable Object value, Class<?> type, Type generic) {
        if (type == String.class) {
            return value + "อื่น";
        }
        if (type == BigDecimal.class) {
            return value == null ? BigDecimal.TEN : ((BigDecimal) value).add(BigDecimal.ONE);
        }
        if (type == LocalDate.class) {
            return value == null ? LocalDate.EPOCH : ((LocalDate) value).plusDays(1);
        }
        if (type == Instant.class) {
            return value == null ? Instant.EPOCH : ((Instant) value).plusSeconds(1);
        }
        if (type == Long.class || type == long.class) {
            return value == null ? 1L : (Long) value + 1;
        }
        if (type == int.class || type == Integer.class) {
            return (Integer) java.util.Objects.requireNonNull(value) + 1;
        }
        if (type == Boolean.class) {
            return !Boolean.TRUE.equals(value);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> one != value)
                    .findFirst()
                    .orElseThrow();
        }
        if (generic.getTypeName().equals("java.util.Set<java.lang.Long>")) {
            Set<Object> more = new LinkedHashSet<>((Set<?>) java.util.Objects.requireNonNull(value));
            more.add(77L);
            return more;
        }
        if (generic.getTypeName().equals("java.util.Set<java.lang.String>")) {
            return Set.of("another");
        }
        if (type == Set.class) {
            return new LinkedHashSet<>(); // what it held is gone
        }
        throw new AssertionError("Say how to change a " + generic.getTypeName());
    }
}
