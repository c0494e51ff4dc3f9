package org.fitnotetowork.platform.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** The beans that a model's expressions can see, looked up when first used: delegates need the engine, and the engine is made with this map. */
class ModelBeans extends AbstractMap<Object, Object> {

    private final Set<String> names;
    private final Function<String, Object> bean;

    ModelBeans(ApplicationContext context) {
        names = Set.of(context.getBeanNamesForAnnotation(UsedInModels.class));
        bean = context::getBean;
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public Object get(Object name) {
        return names.contains(name) ? bean.apply((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream().map(name -> (Entry<Object, Object>) new SimpleImmutableEntry<Object, Object>(name, bean.apply(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
