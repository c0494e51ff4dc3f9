package org.fitnotetowork.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Configuration;

/** The web port belongs to another program: one sentence, no stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class PortInUseTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(ServletWebServerFactoryAutoConfiguration.class)
    static class OnlyAWebServer {
    }

    @Test
    void a_taken_port_is_said_in_one_sentence(CapturedOutput output) throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> SpringApplication.run(OnlyAWebServer.class, "--server.port=" + other.getLocalPort())).hasRootCauseInstanceOf(BindException.class)
                    .satisfies(failure -> assertThat(failure).hasStackTraceContaining(PortInUseException.class.getSimpleName()));
            assertThat(output.getAll()).contains("Port " + other.getLocalPort() + " is in use. Stop the other program or set SERVER_PORT.").doesNotContain("\tat org.");
        }
    }
}
