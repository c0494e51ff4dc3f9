package org.fitnotetowork.platform.designer;

import java.nio.file.Path;
import org.fitnotetowork.platform.engine.BundleDeployer;
import org.fitnotetowork.platform.model.ModelCheck;
import org.fitnotetowork.platform.model.ModelFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Opens the workbench where the application runs in a folder with models: in the demonstration, and never in a real service. */
@Configuration
@Profile("!prod")
@ConditionalOnExpression("!'${fitnote.designer.folder:}'.isBlank()")
class DesignerSetUp {

    /** None where the folder holds no models, for example next to a jar. */
    @Bean
    Workbench workbench(@Value("${fitnote.designer.folder}") Path folder, BundleDeployer deployer) {
        var models = new ModelFolder(folder.toAbsolutePath().normalize());
        return models.holdsModels() ? new Workbench(models, deployer, new ModelCheck()) : null;
    }
}
