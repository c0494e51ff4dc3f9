package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attacks on the engine itself: scripts, entities, serialized objects, guessed passwords. */
class EngineGuardsTest extends RunningApplication {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "graal.js", "groovy", "python", "ruby", "juel", "feel"})
    void a_script_of_a_model_never_runs(String language) {
        var model = Probes.process("probe-of-scripts").scriptTask().scriptFormat(language).scriptText("1 + 1").endEvent().done();
        deploy("scripts.bpmn", model);
        assertThatThrownBy(() -> engine.getRuntimeService().createProcessInstanceByKey("probe-of-scripts").processDefinitionTenantId("north").execute())
                .isInstanceOf(ProcessEngineException.class).hasMessageContaining("Can't find scripting engine for '" + language + "'");
    }

    @Test
    void no_language_comes_with_our_libraries_but_the_engine_s_own_two() {
        assertThat(new ScriptEngineManager().getEngineFactories()).extracting(factory -> factory.getClass().getPackageName())
                .containsOnly("org.camunda.bpm.engine.impl.scripting.engine", "org.camunda.feel.impl.script");
    }

    @Test
    void a_model_cannot_have_the_engine_read_files() {
        var text = Bpmn.convertToString(Probes.process("probe-of-entities").userTask().endEvent().done())
                .replaceFirst("\\?>", "?><!DOCTYPE d [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>")
                .replaceFirst("isExecutable=\"true\"", "isExecutable=\"true\" name=\"&amp;\"").replace("&amp;", "&file;");
        assertThatThrownBy(() -> engine.getRepositoryService().createDeployment().tenantId("north").addString("entities.bpmn", text).deploy()).isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("DOCTYPE is disallowed");
    }

    @Test
    void objects_are_kept_as_json_and_java_s_own_format_is_refused() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(configuration.getDefaultSerializationFormat()).isEqualTo(Variables.SerializationDataFormats.JSON.getName());
        assertThat(configuration.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(configuration.isEnableXxeProcessing()).isFalse();
        assertThat(configuration.isDeserializationTypeValidationEnabled()).isTrue();
        ObjectValue serialized = Variables.serializedObjectValue("rO0ABXNyAA==").serializationDataFormat(Variables.SerializationDataFormats.JAVA).objectTypeName("java.util.HashMap").create();
        deploy("objects.bpmn", Probes.process("probe-of-objects").userTask().endEvent().done());
        assertThatThrownBy(() -> engine.getRuntimeService().createProcessInstanceByKey("probe-of-objects").processDefinitionTenantId("north").setVariable("object", serialized).execute())
                .isInstanceOf(ProcessEngineException.class).hasMessageContaining("Java serialization format is prohibited");
    }

    @Test
    void passwords_are_bcrypt_and_older_hashes_stay_valid() {
        assertThat(database.queryForObject("select pwd_ from act_id_user where id_ = ?", String.class, Probes.NORTH)).startsWith("{bcrypt}$2a$");
        var manager = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getPasswordManager();
        assertThat(manager).isInstanceOf(PasswordManager.class);
        assertThat(manager.check("old", "{SHA-512}" + new Sha512HashDigest().encrypt("old"))).isTrue();
        assertThat(manager.check("new", "{SHA-512}" + new Sha512HashDigest().encrypt("old"))).isFalse();
    }

    @Test
    void a_long_password_counts_to_its_last_letter() {
        var manager = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getPasswordManager();
        var long1 = "x".repeat(200) + "1";
        assertThat(manager.check(long1, manager.encrypt(long1))).isTrue();
        assertThat(manager.check("x".repeat(200) + "2", manager.encrypt(long1))).isFalse();
    }

    @Test
    void after_wrong_passwords_even_the_right_one_has_to_wait() {
        var user = engine.getIdentityService().newUser("slow.guesser");
        user.setPassword(Probes.PASSWORD);
        engine.getIdentityService().saveUser(user);
        engine.getIdentityService().createMembership("slow.guesser", "probe-workers");
        for (int guess = 0; guess < 4; guess++) {
            assertThat(visitor().trySignIn("slow.guesser", "wrong").statusCode()).isEqualTo(401);
        }
        assertThat(visitor().trySignIn("slow.guesser", Probes.PASSWORD).statusCode()).as("right, but too soon").isEqualTo(401);
        engine.getIdentityService().unlockUser("slow.guesser");
        assertThat(visitor().trySignIn("slow.guesser", Probes.PASSWORD).statusCode()).isEqualTo(200);
    }

    private void deploy(String name, BpmnModelInstance model) {
        engine.getRepositoryService().createDeployment().name("casefile").tenantId("north").addModelInstance(name, model).deploy();
    }
}
