package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A stranger tries to become administrator while nobody is one (CVE-2026-77226). */
class SetupClosedTest extends RunningApplication {

    private static final String INTRUDER = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"I\",\"lastName\":\"I\",\"email\":\"\"},\"credentials\":{\"password\":\"intruder\"}}";

    @Autowired
    private IdentityService identity;

    private List<String> administrators;

    @BeforeEach
    void leave_nobody_as_administrator() {
        administrators = identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list().stream().map(user -> user.getId()).toList();
        administrators.forEach(user -> identity.deleteMembership(user, Groups.CAMUNDA_ADMIN));
    }

    @AfterEach
    void bring_the_administrators_back() {
        identity.deleteUser("intruder");
        administrators.forEach(user -> identity.createMembership(user, Groups.CAMUNDA_ADMIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/setup;v=1/default/user/create", "/camunda/api/admin/%73etup/default/user/create",
            "/camunda/api/admin//setup/default/user/create", "/camunda/api/admin/x/../setup/default/user/create"})
    void nobody_becomes_administrator_without_a_sign_in(String address) {
        var stranger = visitor();
        stranger.get("/camunda/api/admin/auth/user/default"); // hands out a token to anybody
        assertThat(stranger.token()).isNotEqualTo("none");
        var answer = stranger.post(address, INTRUDER);
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/admin/default/setup/", "/camunda/app/admin/default/setup", "/camunda/app/admin/default/%73etup/"})
    void the_first_run_page_does_not_exist(String address) {
        assertThat(visitor().get(address).statusCode()).isEqualTo(404);
    }
}
