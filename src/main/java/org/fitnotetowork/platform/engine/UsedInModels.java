package org.fitnotetowork.platform.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that models may name in an expression; no other bean can be reached from a model. Its name is public: models of cases under way use it.
 * Where an expression calls a method, the class must be public.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface UsedInModels {

    @AliasFor(annotation = Component.class)
    String value();
}
