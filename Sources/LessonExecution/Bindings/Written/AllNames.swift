// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension LessonLanguage.Host {
    /// All that RNN offers, and lessons do not do without.
    mutating func declareAllNames(_ context: RunContext, _ hand: HandBindings) {
        declareCells(context, hand)
        declareDataPreparation(context, hand)
        declareDataReviews(context, hand)
        declareDataTables(context, hand)
        declareDisplay(context, hand)
        declareInsight(context, hand)
        declareLayers(context, hand)
        declareModel(context, hand)
        declareRandom(context, hand)
        declareTensors(context, hand)
        declareText(context, hand)
        declareTraining(context, hand)
        declareTrainingCallbacks(context, hand)
        declareTrainingLosses(context, hand)
        declareTrainingMetrics(context, hand)
        declareTrainingOptimizers(context, hand)
        declareTrainingSchedules(context, hand)
    }
}
