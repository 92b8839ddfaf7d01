// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension Sequential: HostType {}
extension LSTMTrace: HostType {}
extension GRUTrace: HostType {}
extension SimpleRNNTrace: HostType {}

extension LessonLanguage.Host {
    mutating func declareModel(_ context: RunContext, _ hand: HandBindings) {
        declareSequential(context, hand)
        declareLSTMTrace(context, hand)
        declareGRUTrace(context, hand)
        declareSimpleRNNTrace(context, hand)
    }

    private mutating func declareSequential(_ context: RunContext, _ hand: HandBindings) {
        type(Sequential.self, named: "Sequential", "A model whose layers follow one upon the other.") { type in
            type.method(
                "gates(on sample: any TensorConvertible, words: [String]? = nil, target: Int? = nil, scale: GateScale = .ownRange) -> GateMaps",
                "What the first recurrent layer of a trained model, or both of a `Bidirectional`, does at each word of a sample.", [
                    "sample": "word ids (T), or vectors (T, D); as padded as the model was trained on",
                    "scale": "what the colours span",
                    "target": "the right class, so that it is said whether the model's is: 0 or 1 for a model that gives one number",
                    "words": "what each step is called; if it is not said, the IMDB word of each id where a lesson loads the reviews, else the id",
                ],
                hand["Sequential.gates(on:words:target:scale:)"],
                isTried: true)
            type.method(
                """
                gradientNorms(_ x: any TensorConvertible, _ y: any TensorConvertible, by part: GradientPart = .input, \
                name: String = "") -> [GradientNorms]
                """,
                "How far the gradient reaches back: of each recurrent layer its size at every time step, the mean over samples `x` with right answers `y`, the model as it is when it does not train, without dropout.", [
                    "name": "what the model's line is called in a plot; by its layer's class if nothing is said",
                    "part": "what the gradient is by",
                    "x": "the samples",
                    "y": "their right answers",
                ],
                { (own: Sequential, x: AnyHost, y: AnyHost, part: GradientPart, name: String) in try own.tryGradientNorms(x.get((any TensorConvertible).self), y.get((any TensorConvertible).self), by: part, name: name) },
                isTried: true)
            type.method(
                "explainParameters() -> ParameterExplanation",
                "How the number of parameters comes about, with the numbers put in.", [:],
                { (own: Sequential) in try own.tryExplainParameters() },
                isTried: true)
            type.method(
                "unrolled(on sample: any TensorConvertible, words: [String]? = nil, steps: Int = 7, target: Int? = nil) -> UnrolledNetwork",
                "The network as it reads a sample.", [
                    "sample": "word ids (T), or vectors (T, D); as padded as the model was trained on",
                    "steps": "how many are shown, the first and the last words and a little of the padding",
                    "target": "the right class, so that it is said whether the model's is: 0 or 1 for a model that gives one number",
                    "words": "what each step is called; if it is not said, the IMDB word of each id where a lesson loads the reviews, else the id",
                ],
                hand["Sequential.unrolled(on:words:steps:target:)"],
                isTried: true)
            type.property(
                "learningRate: Double",
                "What the gradients of the next training step are multiplied with: the optimizer's rate, until a callback or a program sets another.", [:],
                { (own: Sequential) in try own.tryLearningRate() },
                set: { (own: inout Sequential, value: Double) in try own.trySetLearningRate(value) })
            type.method(
                """
                @discardableResult fit(_ x: any TensorConvertible, _ y: any TensorConvertible, epochs: Int = 1, batchSize: Int = 32, \
                validationSplit: Double = 0, validationData: (any TensorConvertible, any TensorConvertible)? = nil, \
                callbacks: [any Callback] = [], shuffle: Bool = true, classWeight: [Int: Double]? = nil, \
                sampleWeight: (any TensorConvertible)? = nil, initialEpoch: Int = 0, verbose: Int = 1) -> History
                """,
                "Trains on samples `x` and right answers `y`, for a number of epochs in each of which every sample is seen once.", [
                    "batchSize": "how many samples there are between two steps of the optimizer; the last batch may be smaller",
                    "callbacks": "who watches the training, and may end it",
                    "classWeight": "what the loss of a class's samples counts for; 1 for classes that are not named",
                    "epochs": "how many epochs there are in all, those before `initialEpoch` among them",
                    "initialEpoch": "the number of the first epoch, counted from 0: how many were trained before",
                    "sampleWeight": "what each sample's loss counts for, of shape (B,), or (B, T) where the model gives T answers a sample",
                    "shuffle": "whether each epoch has the samples in an order of its own",
                    "validationData": "samples and answers that are not trained on, judged after each epoch, in the place of such a fraction",
                    "validationSplit": "the fraction of the samples, the last ones, that is kept back and judged after each epoch",
                    "verbose": "1 to print a line an epoch to standard error, 0 for nothing",
                    "x": "(B, T) ids, (B, D) or (B, T, D)",
                    "y": "right answers, one a sample or one for each of its time steps",
                ],
                hand["Sequential.fit(_:_:epochs:batchSize:validationSplit:validationData:callbacks:shuffle:classWeight:sampleWeight:initialEpoch:verbose:)"],
                isTried: true)
            type.method(
                """
                @discardableResult fit(_ x: any TensorConvertible, _ y: any TensorConvertible, epochs: Int = 1, batchSize: Int = 32, \
                validationData: (any TensorConvertible, any TensorConvertible, any TensorConvertible), callbacks: [any Callback] = [], \
                shuffle: Bool = true, classWeight: [Int: Double]? = nil, sampleWeight: (any TensorConvertible)? = nil, \
                initialEpoch: Int = 0, verbose: Int = 1) -> History
                """,
                "With validation samples that have weights: samples, answers, and what each counts for.", [
                    "batchSize": "how many samples there are between two steps of the optimizer; the last batch may be smaller",
                    "callbacks": "who watches the training, and may end it",
                    "classWeight": "what the loss of a class's samples counts for; 1 for classes that are not named",
                    "epochs": "how many epochs there are in all, those before `initialEpoch` among them",
                    "initialEpoch": "the number of the first epoch, counted from 0: how many were trained before",
                    "sampleWeight": "what each sample's loss counts for, of shape (B,), or (B, T) where the model gives T answers a sample",
                    "shuffle": "whether each epoch has the samples in an order of its own",
                    "validationData": "samples and answers that are not trained on, judged after each epoch, in the place of such a fraction",
                    "verbose": "1 to print a line an epoch to standard error, 0 for nothing",
                    "x": "(B, T) ids, (B, D) or (B, T, D)",
                    "y": "right answers, one a sample or one for each of its time steps",
                ],
                hand["Sequential.fit(_:_:epochs:batchSize:validationData:callbacks:shuffle:classWeight:sampleWeight:initialEpoch:verbose:)"],
                isTried: true)
            type.method(
                """
                influence(on sample: any TensorConvertible, words: [String]? = nil, target: Int? = nil, \
                by measure: InfluenceMeasure = .gradient) -> WordInfluence
                """,
                "How much each word of a sample counts for the answer: the gradient of the model's output by the word's vector, the model as it is when it does not train.", [
                    "measure": "by what the words are shaded",
                    "sample": "word ids (T), or vectors (T, D); as padded as the model was trained on",
                    "target": "the right class, so that it is said whether the model's is: 0 or 1 for a model that gives one number",
                    "words": "what each step is called; if it is not said, the IMDB word of each id where a lesson loads the reviews, else the id",
                ],
                hand["Sequential.influence(on:words:target:by:)"],
                isTried: true)
            type.method(
                "activations(_ x: any TensorConvertible) -> [Tensor]",
                "What comes out of each layer for samples `x`, the model as it is when it does not train.", ["x": "the samples"],
                { (own: Sequential, x: AnyHost) in try own.tryActivations(x.get((any TensorConvertible).self)) },
                isTried: true)
            type.method(
                "trace(_ x: any TensorConvertible, of layer: LSTM, backward: Bool = false) -> LSTMTrace",
                "Gates and states of one of the model's layers at every time step, in the order in which the layer takes them.", [
                    "backward": "whether those of the copy that goes backwards are meant, of a layer in a `Bidirectional`. These, and those of a `backwardLayer`, are in the order of the sample",
                    "layer": "one of the model's, or one that a `Bidirectional` of the model was made with",
                    "x": "(B, T) ids, or (B, T, D)",
                ],
                { (own: Sequential, x: AnyHost, layer: LSTM, backward: Bool) in try own.tryTrace(x.get((any TensorConvertible).self), of: layer, backward: backward) },
                isTried: true)
            type.method(
                "trace(_ x: any TensorConvertible, of layer: GRU, backward: Bool = false) -> GRUTrace",
                "The same of a GRU.", [
                    "backward": "whether those of the copy that goes backwards are meant, of a layer in a `Bidirectional`. These, and those of a `backwardLayer`, are in the order of the sample",
                    "layer": "one of the model's, or one that a `Bidirectional` of the model was made with",
                    "x": "(B, T) ids, or (B, T, D)",
                ],
                { (own: Sequential, x: AnyHost, layer: GRU, backward: Bool) in try own.tryTrace(x.get((any TensorConvertible).self), of: layer, backward: backward) },
                isTried: true)
            type.method(
                "trace(_ x: any TensorConvertible, of layer: SimpleRNN, backward: Bool = false) -> SimpleRNNTrace",
                "The same of a SimpleRNN, which has a hidden state alone.", [
                    "backward": "whether those of the copy that goes backwards are meant, of a layer in a `Bidirectional`. These, and those of a `backwardLayer`, are in the order of the sample",
                    "layer": "one of the model's, or one that a `Bidirectional` of the model was made with",
                    "x": "(B, T) ids, or (B, T, D)",
                ],
                { (own: Sequential, x: AnyHost, layer: SimpleRNN, backward: Bool) in try own.tryTrace(x.get((any TensorConvertible).self), of: layer, backward: backward) },
                isTried: true)
            type.method(
                "resetStates()",
                "Sets the states of stateful layers to zero. The next batch may then be of any size.", [:],
                { (own: Sequential) in own.resetStates() })
            type.method(
                "summary()",
                "Prints the table of layers, as Keras does.", [:],
                hand["Sequential.summary()"])
            type.property(
                "summaryTable: ModelSummary",
                "A row a layer: its name and kind, the shape that comes out and how many parameters it has.", [:],
                { (own: Sequential) in own.summaryTable })
            type.method(
                """
                evaluate(_ x: any TensorConvertible, _ y: any TensorConvertible, batchSize: Int = 32, \
                sampleWeight: (any TensorConvertible)? = nil) -> Evaluation
                """,
                "The mean loss over samples `x` with right answers `y`, and the metrics that the model was compiled with.", [
                    "batchSize": "how many samples are taken at a time",
                    "sampleWeight": "what each sample's loss counts for, of shape (B,), or (B, T) where the model gives T answers a sample",
                    "x": "(B, T) ids, (B, D) or (B, T, D)",
                    "y": "right answers, one a sample or one for each of its time steps",
                ],
                { (own: Sequential, x: AnyHost, y: AnyHost, batchSize: Int, sampleWeight: AnyHost?) in try own.tryEvaluate(x.get((any TensorConvertible).self), y.get((any TensorConvertible).self), batchSize: batchSize, sampleWeight: sampleWeight?.get((any TensorConvertible).self)) },
                isTried: true)
            type.method(
                "predict(_ x: any TensorConvertible, batchSize: Int = 32) -> Tensor",
                "The outputs for samples `x`: a row a sample, or, if the last layer gives all steps, (B, T, units).", [
                    "batchSize": "how many samples are computed at a time",
                    "x": "the samples",
                ],
                { (own: Sequential, x: AnyHost, batchSize: Int) in try own.tryPredict(x.get((any TensorConvertible).self), batchSize: batchSize) },
                isTried: true)
            type.property(
                "name: String",
                "`sequential`, unless it was given another.", [:],
                { (own: Sequential) in own.name })
            type.property(
                "layers: [any Layer]",
                "The layers, the first one first.", [:],
                { (own: Sequential) in own.layers.map(AnyHost.init) })
            type.initializer(
                "init(name: String? = nil)",
                "A model without layers, for `add`. What is random in it follows from a number that is drawn from the program's source here.", ["name": "what it is called in summaries and files; `sequential` if left out"],
                hand["Sequential.init(name:)"])
            type.initializer(
                "init(_ layers: [any Layer], name: String? = nil)",
                "A model of these layers, the first one first.", [
                    "layers": "the layers, the first one first",
                    "name": "what it is called in summaries and files; `sequential` if left out",
                ],
                hand["Sequential.init(_:name:)"])
            type.method(
                "add(_ layer: any Layer)",
                "Puts a layer on top of those there are.", ["layer": "the layer that comes on top"],
                { (own: Sequential, layer: AnyHost) in try own.tryAdd(layer.get((any Layer).self)) },
                isTried: true)
            type.method(
                "compile(optimizer: any Optimizer = RMSprop(), loss: Loss, metrics: [Metric] = [], weightedMetrics: [Metric] = [])",
                "Says what training is to make small, and how.", [
                    "loss": "what is made small",
                    "metrics": "what is told beside the loss, each answer counted once",
                    "optimizer": "how the weights are changed, given the gradients",
                    "weightedMetrics": "what is told too, each answer counted by its weight, where there are weights of samples or classes",
                ],
                { (own: Sequential, optimizer: AnyHost, loss: Loss, metrics: [Metric], weightedMetrics: [Metric]) in try own.tryCompile(optimizer: optimizer.get((any Optimizer).self), loss: loss, metrics: metrics, weightedMetrics: weightedMetrics) },
                isTried: true)
            type.method(
                "countParams() -> Int",
                "The number of trainable numbers.", [:],
                { (own: Sequential) in try own.tryCountParams() },
                isTried: true)
            type.staticMethod(
                "trying(_ layers: [any Layer], name: String? = nil) throws -> Sequential",
                "The initializer for callers that handle errors.", [
                    "layers": "the layers, the first one first",
                    "name": "what it is called in summaries and files; `sequential` if left out",
                ],
                hand["Sequential.trying(_:name:)"])
        }
    }

    private mutating func declareLSTMTrace(_ context: RunContext, _ hand: HandBindings) {
        type(LSTMTrace.self, named: "LSTMTrace", "What happens in an LSTM at each time step: (B, T, H) each, or of a single step (B, H) or (H).") { type in
            type.property(
                "inputGate: Tensor",
                "How much of the candidate goes into the cell state: 0…1.", [:],
                { (own: LSTMTrace) in own.inputGate })
            type.property(
                "forgetGate: Tensor",
                "How much of the cell state before is kept: 0…1.", [:],
                { (own: LSTMTrace) in own.forgetGate })
            type.property(
                "candidate: Tensor",
                "What would be added to the cell state: -1…1 with tanh.", [:],
                { (own: LSTMTrace) in own.candidate })
            type.property(
                "outputGate: Tensor",
                "How much of the cell state comes out: 0…1.", [:],
                { (own: LSTMTrace) in own.outputGate })
            type.property(
                "cellState: Tensor",
                "The cell state after the step; it has no bounds.", [:],
                { (own: LSTMTrace) in own.cellState })
            type.property(
                "hiddenState: Tensor",
                "h after the step, the layer's output: -1…1 with tanh.", [:],
                { (own: LSTMTrace) in own.hiddenState })
        }
    }

    private mutating func declareGRUTrace(_ context: RunContext, _ hand: HandBindings) {
        type(GRUTrace.self, named: "GRUTrace", "What happens in a GRU at each time step: (B, T, H) each, or of a single step (B, H) or (H).") { type in
            type.property(
                "updateGate: Tensor",
                "How much of the state before is kept: 0…1; the rest is the candidate's.", [:],
                { (own: GRUTrace) in own.updateGate })
            type.property(
                "resetGate: Tensor",
                "How much of the state before goes into the candidate: 0…1.", [:],
                { (own: GRUTrace) in own.resetGate })
            type.property(
                "candidate: Tensor",
                "What the new state is mixed from beside the old one: -1…1 with tanh.", [:],
                { (own: GRUTrace) in own.candidate })
            type.property(
                "hiddenState: Tensor",
                "h after the step, the layer's output: -1…1 with tanh.", [:],
                { (own: GRUTrace) in own.hiddenState })
        }
    }

    private mutating func declareSimpleRNNTrace(_ context: RunContext, _ hand: HandBindings) {
        type(SimpleRNNTrace.self, named: "SimpleRNNTrace", "What happens in a SimpleRNN at each time step: (B, T, H), or of a single step (B, H) or (H).") { type in
            type.property(
                "hiddenState: Tensor",
                "h after the step, the layer's output: -1…1 with tanh.", [:],
                { (own: SimpleRNNTrace) in own.hiddenState })
        }
    }
}
