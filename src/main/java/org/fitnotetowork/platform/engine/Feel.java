package org.fitnotetowork.platform.engine;

import camundajar.impl.scala.collection.immutable.List$;
import camundajar.impl.scala.util.Either;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine.Configuration;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
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

                private final FeelInterpreter interpreter = new FeelInterpreter(valueMapper());
                private final FunctionProvider functions = new FunctionProvider.CompositeFunctionProvider(List$.MODULE$.<FunctionProvider>empty()
                        .$colon$colon(functionProvider()).$colon$colon(new BuiltinFunctions(clock(), valueMapper())));

                /**
                 * As the engine does it, but with its functions made once: making them anew for each cell took a fifth of the application's time. What does not come
                 * out well is left to the engine, which says why. Parsing has refused what may not be evaluated.
                 */
                @Override
                public EvaluationResult evaluate(ParsedExpression expression, Context context) {
                    var known = EvalContext.create(valueMapper(), functions).merge(context);
                    var value = interpreter.eval(expression.expression(), known);
                    return known.failureCollector().failures().isEmpty() && !(value instanceof ValError) && !(value instanceof ValFatalError)
                            ? new SuccessfulEvaluationResult(valueMapper().unpackVal(value), known.failureCollector().failures()) : super.evaluate(expression, context);
                }

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
