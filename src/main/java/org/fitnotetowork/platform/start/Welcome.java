package org.fitnotetowork.platform.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the demonstration where it is, who they can be and what to try. */
@Component
@ConditionalOnProperty("fitnote.demo.enabled")
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            var address = "http://localhost:" + web.getWebServer().getPort();
            LOG.info("""

                    Fit Note to Work is ready after {} s. Every person and organisation in it is made up.

                      Tasklist  {}/camunda/app/tasklist/   for staff
                      Cockpit   {}/camunda/app/cockpit/    for managers and designers

                      Designer  {}/api/designer            what you save under processes/ and forms/ goes live when it is sound (as designer)

                      Sign in with password "demo" as gp, gp2, coach, coach2, adviser, physio, talking or manager, followed by .ncl or .lsc
                      (for example gp.ncl), or as designer or admin.

                      Three things to try:
                      1. As gp.ncl press "Record a fit note", fill it in and offer support. As coach.ncl find the person in "My team".
                      2. As coach.ncl hold the conversation, agree a plan with physiotherapy, and answer the referral as physio.ncl.
                      3. As admin move the clock forward in Tasklist and see the follow-ups come due.
                    """, event.getTimeTaken().toSeconds(), address, address, address);
        }
    }
}
