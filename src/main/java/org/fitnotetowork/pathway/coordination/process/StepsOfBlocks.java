package org.fitnotetowork.pathway.coordination.process;

import org.fitnotetowork.pathway.coordination.ClearingBlocks;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Talk with the other worker" and "Settle it between managers" in unblock, "Answer the block" in answer-block. */
@Configuration
class StepsOfBlocks {

    @Bean
    TaskAnswers talkAboutBlock(ClearingBlocks blocks, BlockOfTask block) {
        return new StepOfBlock("talk-about-block", blocks, block);
    }

    @Bean
    TaskAnswers answerToBlock(ClearingBlocks blocks, BlockOfTask block) {
        return new StepOfBlock("answer-block", blocks, block);
    }
}
