package org.sujarit.access.register;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cmd.CreateGroupCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTenantCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;
import org.sujarit.access.CommandWatch;
import org.sujarit.access.FormerIds;
import org.sujarit.access.FormerIds.Kind;
import org.sujarit.refusal.Refused;

/**
 * Looks at the ids of people, groups and tenants before the engine does, which answers an odd one with a fault of the
 * server and writes whatever id the body says over the one of the address.
 */
@Component
class GivenIds extends CommandWatch {

    private static final Pattern ADDRESSED =
            Pattern.compile("/camunda/api/engine/engine/[^/]+/(?:user|group|tenant)/([^/]+)(?:/.*)?");

    private final ObjectProvider<FormerIds> ids;

    GivenIds(ObjectProvider<FormerIds> ids) {
        this.ids = ids;
    }

    @Override
    protected <T> T watch(Command<T> command, Further further) {
        if (command instanceof CreateUserCmd) {
            FormerIds.mustFit((String) value(command, "userId"));
        } else if (command instanceof CreateGroupCmd) {
            FormerIds.mustFit((String) value(command, "groupId"));
        } else if (command instanceof CreateTenantCmd) {
            FormerIds.mustFit((String) value(command, "tenantId"));
        } else if (command instanceof SaveUserCmd && value(command, "user") instanceof UserEntity person) {
            saved(Kind.PERSON, person.getId(), person.getRevision());
            if (person.getRevision() > 0) {
                ids.getObject().mustBeTheSame(person.getId(), person.getPassword());
            }
        } else if (command instanceof SaveGroupCmd && value(command, "group") instanceof GroupEntity group) {
            saved(Kind.UNIT, group.getId(), group.getRevision());
        } else if (command instanceof SaveTenantCmd && value(command, "tenant") instanceof TenantEntity tenant) {
            saved(Kind.AGENCY, tenant.getId(), tenant.getRevision());
        }
        return further.with(command);
    }

    private void saved(Kind kind, @Nullable String id, int revision) {
        if (revision == 0) {
            ids.getObject().mustBeNew(kind, FormerIds.mustFit(id));
        } else if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            Matcher address = ADDRESSED.matcher(request.getRequest().getRequestURI());
            if (address.matches()
                    && !UriUtils.decode(address.group(1), StandardCharsets.UTF_8)
                            .equals(id)) {
                throw Refused.forbidden("identity.id.fixed", Objects.requireNonNullElse(id, ""));
            }
        }
    }
}
