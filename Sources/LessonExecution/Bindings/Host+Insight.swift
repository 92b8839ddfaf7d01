import LessonLanguage
import RNN

extension HeatMap: HostType {}
extension GateMaps: HostType {}
extension UnrolledNetwork: HostType {}
extension ParameterExplanation: HostType {}
extension PaddingLens: HostType {}
extension ModelComparison: HostType {}
extension TrainedModel: HostType {}

extension LessonLanguage.Host {
    /// Pictures of what is inside models and data.
    mutating func declareInsight(_ context: RunContext) {
        declarePictures()
        declareExplanations()
        function(
            "heatMap(_ x: any TensorConvertible, rows: [String] = [], columns: [String] = [], rowLabel: String = \"\", columnLabel: String = \"\", title: String = \"\") -> HeatMap",
            "A matrix as shades."
        ) { (x: AnyHost, rows: [String], columns: [String], rowLabel: String, columnLabel: String, title: String) in
            try tryHeatMap(
                x.get((any TensorConvertible).self), rows: rows, columns: columns, rowLabel: rowLabel, columnLabel: columnLabel, title: title)
        }
        function(
            "paddingLens(_ x: [[Int]], maxlen: Int, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, example: Int? = nil) -> PaddingLens",
            "What bringing all reviews to one length cuts away and adds."
        ) { (x: [[Int]], maxlen: Int, padding: SequenceEnd, truncating: SequenceEnd, example: Int?) in
            try context.findWords()
            return try tryPaddingLens(x, maxlen: maxlen, padding: padding, truncating: truncating, example: example)
        }
        function("compare(_ models: [TrainedModel]) -> ModelComparison", "Trained models side by side.") {
            (models: [TrainedModel]) in try tryCompare(models)
        }
    }

    private mutating func declarePictures() {
        type(HeatMap.self, named: "HeatMap", "A matrix to be seen as shades.") { type in
            type.property("title: String") { (m: HeatMap) in m.title }
            type.property("rows: [String]", "What each row is called.") { (m: HeatMap) in m.rows }
            type.property("columns: [String]", "What each column is called.") { (m: HeatMap) in m.columns }
            type.property("values: [[Double]]", "The numbers, row by row.") { (m: HeatMap) in m.values }
            type.property("table: Table", "All numbers.") { (m: HeatMap) in m.table }
            type.property("description: String") { (m: HeatMap) in m.description }
        }
        type(GateMaps.self, named: "GateMaps", "The gates of a layer at each word of a sample.") { type in
            type.property("layer: String", "The layer's name.") { (g: GateMaps) in g.layer }
            type.property("maps: [HeatMap]", "A map a gate, and one of the state.") { (g: GateMaps) in g.maps }
            type.property("prediction: Double?", "What the model answers.") { (g: GateMaps) in g.prediction }
            type.property("description: String") { (g: GateMaps) in g.description }
        }
        type(UnrolledNetwork.self, named: "UnrolledNetwork", "A network laid out in time over a sample.") { type in
            type.property("stepCount: Int", "The number of time steps, those that are not shown among them.") { (n: UnrolledNetwork) in n.stepCount }
            type.property("prediction: Double?", "What the model answers.") { (n: UnrolledNetwork) in n.prediction }
            type.property("description: String") { (n: UnrolledNetwork) in n.description }
        }
    }

    private mutating func declareExplanations() {
        type(ParameterExplanation.self, named: "ParameterExplanation", "How the number of parameters comes about.") { type in
            type.property("count: Int", "All parameters.") { (e: ParameterExplanation) in e.count }
            type.property("description: String") { (e: ParameterExplanation) in e.description }
        }
        type(PaddingLens.self, named: "PaddingLens", "What one length for all reviews does to them.") { type in
            type.property("cutShare: Double", "The share of reviews that lose words.") { (l: PaddingLens) in l.cutShare }
            type.property("paddedShare: Double", "The share of reviews that get padding.") { (l: PaddingLens) in l.paddedShare }
            type.property("lostShare: Double", "The share of words that are lost.") { (l: PaddingLens) in l.lostShare }
            type.property("paddingShare: Double", "The share of time steps that are padding.") { (l: PaddingLens) in l.paddingShare }
            type.property("table: Table", "The numbers.") { (l: PaddingLens) in l.table }
            type.property("description: String") { (l: PaddingLens) in l.description }
        }
        type(TrainedModel.self, named: "TrainedModel", "A model with what training it gave, for `compare`.") { type in
            type.initializer("init(_ name: String, _ model: Sequential, _ history: History, test: Evaluation? = nil)") {
                (name: String, model: Sequential, history: History, test: Evaluation?) in TrainedModel(name, model, history, test: test)
            }
            type.property("name: String") { (t: TrainedModel) in t.name }
            type.property("model: Sequential") { (t: TrainedModel) in t.model }
            type.property("history: History", "What `fit` gave.") { (t: TrainedModel) in t.history }
            type.property("test: Evaluation?", "What `evaluate` gave.") { (t: TrainedModel) in t.test }
        }
        type(ModelComparison.self, named: "ModelComparison", "Trained models side by side.") { type in
            type.property("table: Table", "The numbers.") { (c: ModelComparison) in c.table }
            type.property("description: String") { (c: ModelComparison) in c.description }
        }
    }

    /// What a model shows of its inside as pictures.
    static func declarePictures(_ type: inout HostTypeDeclaration, _ context: RunContext) {
        type.method(
            "gates(on sample: any TensorConvertible, words: [String]? = nil) -> GateMaps",
            "The gates of the first recurrent layer at each word of a sample."
        ) { (m: Sequential, x: AnyHost, words: [String]?) in
            if words == nil { try context.findWords() }
            return try m.tryGates(on: x.get((any TensorConvertible).self), words: words)
        }
        type.method(
            "unrolled(on sample: any TensorConvertible, words: [String]? = nil, steps: Int = 7) -> UnrolledNetwork",
            "The network as it reads a sample, step by step."
        ) { (m: Sequential, x: AnyHost, words: [String]?, steps: Int) in
            if words == nil { try context.findWords() }
            return try m.tryUnrolled(on: x.get((any TensorConvertible).self), words: words, steps: steps)
        }
        type.method("explainParameters() -> ParameterExplanation", "How the number of parameters comes about, layer by layer.") {
            (m: Sequential) in try m.tryExplainParameters()
        }
    }
}
