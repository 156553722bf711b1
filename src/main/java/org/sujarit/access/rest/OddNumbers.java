package org.sujarit.access.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.glassfish.jersey.server.ParamException;

/**
 * Says of a parameter that is none, as {@code maxResults=a}, that it cannot be read; Jersey takes it for an address that
 * is not there. The API makes this object itself, hence the public class.
 */
public class OddNumbers implements ExceptionMapper<ParamException.QueryParamException> {

    @Override
    public Response toResponse(ParamException.QueryParamException odd) {
        ExceptionDto said = new ExceptionDto(); // its words come from EngineAnswers
        said.setType("InvalidRequestException");
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(said)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
