package org.fitnotetowork.platform.engine;

import camundajar.impl.scala.util.Either;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine.Configuration;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;
import org.springframework.util.ConcurrentLruCache;

/**
 * The language of tables and forms. Camunda's own engine reads every cell again at every question, which takes many times longer than answering it;
 * this one is that engine and remembers the cells it has read. One for the whole application: it keeps nothing of what it is asked.
 */
public final class Feel {

    /** More cells and conditions than all tables and forms have together, an area's own included: some 700. */
    private static final int CELLS = 5_000;

    private static final FeelEngine ENGINE = new ReadsOnce();

    private Feel() {
    }

    public static FeelEngine engine() {
        return ENGINE;
    }

    /** An engine for tables, to be set up further, whose cells are read once. */
    public static DefaultDmnEngineConfiguration tables() {
        var tables = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(Feel::engine);
        return tables;
    }

    private static final class ReadsOnce extends ScalaFeelEngine {

        ReadsOnce() {
            super(List.of());
        }

        @Override
        protected org.camunda.feel.FeelEngine buildFeelEngine(CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper values) {
            return new org.camunda.feel.FeelEngine(functions, values, new Configuration(false), org.camunda.feel.FeelEngine.defaultClock()) {

                private final ConcurrentLruCache<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentLruCache<>(CELLS, super::parseExpression);
                private final ConcurrentLruCache<String, Either<Failure, ParsedExpression>> tests = new ConcurrentLruCache<>(CELLS, super::parseUnaryTests);

                @Override
                public Either<Failure, ParsedExpression> parseExpression(String text) {
                    return expressions.get(text);
                }

                @Override
                public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
                    return tests.get(text);
                }
            };
        }
    }
}
