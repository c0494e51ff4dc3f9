package org.fitnotetowork.pathway.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Keeps single answers under a key that is not in the database (domain F5). An answer such as that of the ninth question on mood is the most telling thing the
 * platform holds, and nobody needs it for help: helpers see scores and risks.
 */
@Component
class SealedAnswers {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    /** What is sealed. It names its questionnaire, so that answers moved to another row do not open there. */
    private record Content(long questionnaire, Map<String, Integer> answers) {
    }

    private final JdbcClient sql;
    private final ObjectMapper json = new ObjectMapper();
    private final BytesEncryptor seal;
    private final String keyId;

    /** @param key 32 random bytes, written in Base64 */
    SealedAnswers(JdbcClient sql, @Value("${fitnote.item-answers-key}") String key) {
        this.sql = sql;
        var bytes = bytes(key);
        this.seal = new AesBytesEncryptor(new SecretKeySpec(bytes, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
        this.keyId = HexFormat.of().formatHex(sha256(bytes), 0, 4);
    }

    void keep(long questionnaire, Map<String, Integer> answers) {
        try {
            sql.sql("insert into measure.sealed_answers (questionnaire, key_id, sealed) values (?, ?, ?)")
                    .params(questionnaire, keyId, seal.encrypt(json.writeValueAsBytes(new Content(questionnaire, answers)))).update();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("answers are numbers", impossible);
        }
    }

    /** For checking a score and for the person's own copy; for no screen. Throws {@link IllegalStateException} where key or row are not those of the sealing. */
    Map<String, Integer> open(long questionnaire) {
        try {
            var sealed = sql.sql("select sealed from measure.sealed_answers where questionnaire = ?").param(questionnaire).query(byte[].class).single();
            var content = json.readValue(seal.decrypt(sealed), new TypeReference<Content>() { });
            if (content.questionnaire() != questionnaire) {
                throw new IllegalStateException("these answers belong to another questionnaire (ANSWERS_MISPLACED)");
            }
            return content.answers();
        } catch (IOException broken) {
            throw new IllegalStateException("sealed answers cannot be read", broken);
        }
    }

    private static byte[] bytes(String key) {
        try {
            var bytes = Base64.getDecoder().decode(key.strip());
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below, without the key.
        }
        throw new IllegalStateException("fitnote.item-answers-key is not 32 bytes in Base64. Make one with: openssl rand -base64 32 (ANSWERS_KEY_INVALID)");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
