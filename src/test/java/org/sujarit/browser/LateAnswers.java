package org.sujarit.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** The server's first answers to some of a page's questions, on their way until somebody lets them arrive. */
final class LateAnswers {

    private final Page page;
    private final String questions;
    private final int many;
    private final List<Runnable> onTheirWay = new ArrayList<>();

    /**
     * The answers after the first few come at once.
     *
     * @param questions a glob of addresses
     */
    LateAnswers(Page page, String questions, int many) {
        this.page = page;
        this.questions = questions;
        this.many = many;
        page.route(questions, this::answer);
    }

    private void answer(Route route) {
        APIResponse answer = route.fetch();
        Runnable arrival = () -> route.fulfill(new Route.FulfillOptions().setResponse(answer));
        if (onTheirWay.size() < many) {
            onTheirWay.add(arrival);
        } else {
            arrival.run();
        }
    }

    /** Waits until all of them are on their way. */
    void areOnTheirWay() {
        page.waitForCondition(() -> onTheirWay.size() == many);
    }

    /** All of them, in the order they were asked for. */
    void arrive() {
        areOnTheirWay();
        onTheirWay.forEach(Runnable::run);
        page.unroute(questions);
    }
}
