package org.sujarit.access;

import java.util.Set;

/** Tells whose thing an address names, so that those whose it is learn who tried to change it. */
public interface Addressed {

    /**
     * @param path as it was asked for, decoded
     * @return codes of agencies; none where the address names nothing that is known here, or what belongs to nobody
     */
    Set<String> agencies(String path);
}
