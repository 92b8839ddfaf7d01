import LessonExecution
import RNN

extension Words {
    func english(_ phrase: Phrase) -> String {
        switch phrase {
        case .skip: "Skip to the lesson"
        case .contents: "Contents"
        case .previous: "Previous"
        case .next: "Next"
        case .neighbours: "Lessons before and after"
        case .notes: "Footnotes"
        case .noteReturn: "Back to the text"
        case .task(isDone: true): "done"
        case .task(isDone: false): "to do"
        case .formula: "Formula"
        case .callOut(.note): "Note"
        case .callOut(.tip): "Tip"
        case .callOut(.important): "Important"
        case .callOut(.warning): "Warning"
        case .callOut(.caution): "Caution"
        case .callOut(.hint): "Hint"
        case .callOut(.solution): "Solution"
        case .callOut(.quiz): "Quiz"
        case .sampleNotice(let names):
            "The numbers on this page come from a built-in sample, not from the real \(names.joined(separator: ", ")) data, which could not be had. They differ from those in the text."
        case .otherParameters(let changes):
            "Run with \(changes.map { "`\($0.name): \($0.value)`" + " (the lesson says \($0.lessons))" }.joined(separator: ", "))."
        case .otherSeed(let seed, let lessons): "Run with seed \(seed) (the lesson says \(lessons))."
        case .failed(let count): count == 1 ? "One block stopped with an error:" : "\(count) blocks stopped with an error:"
        case .interrupted: "The run was stopped before its end. What had finished is shown."
        case .notReached(let count): count == 1 ? "One block did not run:" : "\(count) blocks did not run:"
        case .source(let file): "Lesson source: \(file)"
        case .madeBy: "What made this page"
        case .version: "Version"
        case .seed: "Seed"
        case .parameters: "Parameters (-P)"
        case .data: "Data"
        case .machine: "Machine"
        case .date: "Date"
        case .time: "Time"
        case .sample: "built-in sample"
        case .blocks(let count): count == 1 ? "1 block" : "\(count) blocks"
        case .seconds(let seconds): "\(seconds) s"
        case .minutes(let minutes, let seconds): "\(minutes) min \(seconds) s"

        case .block: "Block"
        case .code: "Code"
        case .skipped: "Not run"
        case .notEvaluated: "Shown, not run"
        case .reason(let reason, let file): reason.sentence(file: file, in: .english)
        case .error: "Error"
        case .warning: "Warning"
        case .expectedError: "Error, as expected"
        case .didYouMean(let name): "Did you mean `\(name)`?"

        case .asExpected: "As expected"
        case .notAsExpected: "Not as expected"
        case .expected: "Expected"
        case .given: "Given"
        case .notCompared: "Written of the real data, so not compared with what the built-in sample gives"
        case .notFound(let expression): "\(expression) has no value in this run"
        case .writtenNumber(let written): "the lesson's file says \(written)"

        case .leftOut(let megabytes, let limit):
            "\(megabytes) MB are left out here, since a page has at most \(limit) MB; `lessons run --large` keeps them."
        case .leftOutAfter(let seconds):
            "This output is left out, since making the page took longer than \(seconds) s; `lessons run --large` waits longer."
        case .cut(let cut): english(cut)
        case .text: "As text"
        case .numbers: "The numbers"
        case .histogram: "Histogram"
        case .noData: "Nothing to draw"
        case .logScale: "log scale"
        case .bin: "From – to"
        case .binStart: "from"
        case .binEnd: "to"
        case .count: "count"
        case .kind: "kind"
        case .outputShape: "Output shape"
        case .derivation: "How they come about"
        case .unbuilt: "unbuilt: give the first layer `inputShape:`"
        case .total: "Total"
        case .boxParts:
            "box: from the lower to the upper quartile, the line in it: the median; whiskers: to the farthest values within 1.5 box heights; dots: the values beyond"
        case .valuesOfBoxes(let count, let boxes): boxes == 1 ? (count == "1" ? "1 value" : "\(count) values") : "\(count) in each box"

        case .band(let band, let isBars): english(band, isBars: isBars)
        case .bandStart(.range): "(least)"
        case .bandEnd(.range): "(greatest)"
        case .bandStart(.standardDeviation): "(− one standard deviation)"
        case .bandEnd(.standardDeviation): "(+ one standard deviation)"
        case .figure(let number): "Figure \(number)"
        case .tableNumber(let number): "Table \(number)"

        case .epoch: "epoch"
        case .loss: "loss"
        case .accuracy: "accuracy"
        case .training: "training"
        case .validation: "validation"
        case .bestEpoch(let epoch, let isOfValidation): "best epoch \(epoch) (\(isOfValidation ? "validation loss" : "loss"))"

        case .cellPart(let part, let goesBackwards): (goesBackwards.map { $0 ? "backward " : "forward " } ?? "") + part.name
        case .unit: "unit"
        case .word: "word"
        case .step: "step"
        case .timeStep: "time step"
        case .prediction: "prediction"
        case .rightAnswer(let number): "right answer \(number)"
        case .classNumber(let number): "class \(number)"
        case .verdict(let isRight): isRight ? "✓ right" : "✗ wrong"
        case .influence(.gradient): "size of the gradient by the word's vector, ‖∂output/∂x‖"
        case .influence(.gradientTimesInput): "gradient × input, ∂output/∂x · x"
        case .shadedFrom(let number): "from \(number)"
        case .unshadedBelow: "(not shaded below)"
        case .unshadedBetween: "(not shaded between)"
        case .unknownWords: "? = a word outside the vocabulary"
        case .meanOfSamples(let count): count == 1 ? "of 1 sample" : "mean of \(grouped(count)) samples"
        case .raisesAnswer: "raises the answer"
        case .lowersAnswer: "lowers the answer"
        case .trueClass: "true"
        case .predictedClass: "predicted"
        case .hiddenPadding(let count): count == 1 ? "1 step of padding is not shown" : "\(count) steps of padding are not shown"
        case .countingPadding(let count, let most, let isMost):
            english(.hiddenPadding(count)) + ", though padding counts up to \(most)" + (isMost ? ", more than any word" : "")
        case .gradientSize(by: nil): "size of the gradient"
        case .gradientSize(by: .input?): "gradient ‖∂loss/∂x‖, input"
        case .gradientSize(by: .hiddenState?): "gradient ‖∂loss/∂h‖, hidden state"
        case .gradientSize(by: .cellState?): "gradient ‖∂loss/∂c‖, cell state"
        case .unrolled: "The network, step by step"
        case .more(let count): "\(count) more"
        case .cellStep(let cell): "One time step of \(cell.layer)"
        case .cellFlow(let hasCellState):
            "The hidden state before\(hasCellState ? " and the cell state before come" : " comes") in at the left, the input from below; the new hidden state goes out at the right and at the top\(hasCellState ? ", the new cell state at the right" : "")."
        case .purpose(let purpose): purpose.english
        case .cellLayers: "products with weights, added; σ or tanh if it says so"
        case .cellSigns: "number by number, without weights"
        case .equations: "The equations"
        case .sameWeights(let weights, let steps): "the same weights \(weights) at all \(steps) time steps"

        case .layer: "Layer"
        case .parameterCount: "Parameters"
        case .layerColumn: "layer"
        case .weights: "weights"
        case .shape: "shape"
        case .numbersColumn: "numbers"
        case .countColumn: "count"
        case .sum: "sum"
        case .legend: "D features in, H units, V vocabulary"
        case .convention(let convention): convention.note

        case .reviewsCut: "reviews cut"
        case .reviewsPadded: "reviews padded"
        case .reviewsUnchanged: "reviews of just this length"
        case .wordsLost: "words lost"
        case .shareOfReviews(let share, let count): "\(share) % of \(grouped(count)) reviews"
        case .shareOfWords(let share, let count): "\(share) % of \(grouped(count)) words"
        case .shareOfSteps(let share, let count): "\(share) % of \(grouped(count)) steps"
        case .paddingSteps: "steps of padding"
        case .amount: "count"
        case .share: "share"
        case .reviewBefore(let index, let words): "Review \(index) as it was, \(words) words (those struck out are lost)"
        case .reviewAfter(let count): "What the model reads, \(count) steps (0 is padding)"

        case .model: "model"
        case .lossCurve: "loss, epoch by epoch"
        case .parametersColumn: "parameters"
        case .epochsAndBest: "epochs (best)"
        case .bestEpochColumn: "best epoch"
        case .secondsColumn: "seconds"
        case .metric(.accuracy): "training accuracy"
        case .metric(.validationAccuracy): "validation accuracy"
        case .metric(.testAccuracy): "test accuracy"
        }
    }

    private func english(_ band: Line.Band, isBars: Bool) -> String {
        let runs = (band.most == 1 ? "1 run" : "\(band.most) runs") + (band.last < band.most ? " (\(band.last) at the end)" : "")
        let span = band.spread == .range ? "least to greatest" : "one standard deviation to each side"
        return "\(isBars ? "bar" : "line"): \(band.middle.rawValue) of \(runs), \(isBars ? "stroke" : "band"): \(span)"
    }

    private func english(_ cut: Cut) -> String {
        let (shown, total) = (grouped(cut.shown), grouped(cut.total))
        return switch cut.thing {
        case .points: "\(shown) of \(total) points are drawn."
        case .bins: "\(total) bins are drawn as \(shown)."
        case .panels, .lines, .bars, .rows, .columns, .words: "The first \(shown) of \(total) \(cut.thing.rawValue) are shown."
        }
    }
}
