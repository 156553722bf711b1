package org.sujarit.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sujarit.refusal.Refused;

/** A public body whose integrity and transparency is assessed. Its code is also the tenant of its processes. */
@Entity
public class Agency {

    /** Codes that no agency has: audit chains that belong to none begin with them. */
    public static final Set<String> RESERVED_CODES = AgencyCode.RESERVED;

    @Id
    @GeneratedValue
    private Long id;

    private String code;
    private String name;
    private @Nullable String location;
    private boolean active;

    protected Agency() {}

    /**
     * @param code short, Latin letters and digits only, because it is part of addresses and business keys
     * @param name full Thai name as printed in documents
     * @param location sub-district, district and province as printed on covers
     */
    public Agency(String code, String name, @Nullable String location) {
        this.code = AgencyCode.checked(code);
        this.name = name;
        this.location = location;
        this.active = true;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public @Nullable String location() {
        return location;
    }

    /** Only active agencies open a new year. */
    public boolean active() {
        return active;
    }

    /** From now on no year opens, by whatever route; what exists stays and goes on. */
    public void retire() {
        active = false;
    }

    /** Years open again. */
    public void reopen() {
        active = true;
    }

    /** @throws Refused when it is closed */
    public void mustBeActive() {
        if (!active) {
            throw Refused.field("agency", "agency.closed", name);
        }
    }
}
