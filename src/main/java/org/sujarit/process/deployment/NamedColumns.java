package org.sujarit.process.deployment;

import java.util.Collection;
import java.util.Map;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.apache.ibatis.session.AutoMappingBehavior;
import org.apache.ibatis.session.Configuration;

/**
 * Lets the engine read what its own files name of a row. Its library would look in each answer for further columns that
 * are called as a field is, of which there are none: all the engine's columns end in {@code _}, and no field does.
 */
final class NamedColumns {

    private NamedColumns() {}

    static void only(Configuration statements) {
        statements.setAutoMappingBehavior(AutoMappingBehavior.NONE);
        Collection<?> all = statements.getMappedStatements(); // some stand for two of one name
        all.stream()
                .filter(MappedStatement.class::isInstance)
                .flatMap(one -> ((MappedStatement) one).getResultMaps().stream())
                .filter(row -> Map.class.isAssignableFrom(row.getType()))
                .forEach(NamedColumns::takeAll);
    }

    /** Rows of tables as they are, of which nothing is named. */
    private static void takeAll(ResultMap row) {
        SystemMetaObject.forObject(row).setValue("autoMapping", true);
    }
}
