package org.sujarit.access;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people are, as Camunda groups; units are groups too, of another type. */
public enum Role {
    ITA_OFFICER("itaOfficer", "เจ้าหน้าที่ ITA"),
    UNIT_HEAD("unitHead", "หัวหน้าส่วนราชการ"),
    STAFF("staff", "เจ้าหน้าที่ผู้รับผิดชอบ"),
    REVIEWER("reviewer", "ผู้ตรวจสอบ"),
    MANAGER("manager", "ผู้บริหาร"),
    AUDITOR("auditor", "ผู้ตรวจการ"),
    ADMINISTRATOR("camunda-admin", "ผู้ดูแลระบบ");

    private final String group;
    private final String thai;

    Role(String group, String thai) {
        this.group = group;
        this.thai = thai;
    }

    /** Id of the Camunda group. */
    public String group() {
        return group;
    }

    public String thai() {
        return thai;
    }

    /** Whether somebody in those groups has it; the engine says null where there are none. */
    public boolean isAmong(@Nullable Collection<String> groups) {
        return groups != null && groups.contains(group);
    }

    /** Whether the group with that id is a role. */
    public static boolean isOne(String group) {
        return ofGroup(group).isPresent();
    }

    /** The role that is the group with that id. */
    public static Optional<Role> ofGroup(String group) {
        for (Role role : values()) {
            if (role.group.equals(group)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
