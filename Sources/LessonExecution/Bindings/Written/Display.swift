// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension AxisScale: HostEnumeration {}
extension BoxPlot: HostType {}
extension BoxPlot.Box: HostType {}
extension Line: HostType {}
extension Histogram: HostType {}
extension Histograms: HostType {}
extension Histograms.Group: HostType {}
extension Line.Middle: HostEnumeration {}
extension Line.Spread: HostEnumeration {}
extension ModelSummary: HostType {}
extension ModelSummary.Row: HostType {}
extension Panels: HostType {}
extension Plot: HostType {}
extension Plot.Form: HostEnumeration {}
extension Plot.Series: HostType {}
extension Plot.Panel: HostType {}
extension Plot.Marker: HostType {}
extension Table: HostType {}

extension LessonLanguage.Host {
    mutating func declareDisplay(_ context: RunContext, _ hand: HandBindings) {
        declareAxisScale(context, hand)
        declareBoxPlot(context, hand)
        declareBoxPlotBox(context, hand)
        declareCurve(context, hand)
        declareLine(context, hand)
        declareHistogram(context, hand)
        declareHistograms(context, hand)
        declareHistogramsGroup(context, hand)
        declareLineMiddle(context, hand)
        declareLineSpread(context, hand)
        declareModelSummary(context, hand)
        declareModelSummaryRow(context, hand)
        declarePanels(context, hand)
        declarePanelChart(context, hand)
        declarePlot(context, hand)
        declarePlotForm(context, hand)
        declarePlotSeries(context, hand)
        declarePlotPanel(context, hand)
        declarePlotMarker(context, hand)
        declareTable(context, hand)
        declareFunctionsOfDisplay(context, hand)
    }

    private mutating func declareAxisScale(_ context: RunContext, _ hand: HandBindings) {
        enumeration(AxisScale.self, named: "AxisScale", "How numbers lie along an axis.", [
                    "linear": "Equal steps are equal differences.",
                    "log": "Equal steps are equal factors, as with pyplot's `yscale(\"log\")`; only numbers above 0 have a place.",
                ]) { type in

        }
    }

    private mutating func declareBoxPlot(_ context: RunContext, _ hand: HandBindings) {
        type(BoxPlot.self, named: "BoxPlot", "Rows of numbers beside each other, each as a box from the lower to the upper quartile with the median in it, whiskers, and what lies beyond them (Tukey, 1977), as pyplot's `boxplot` draws it.") { type in
            type.property(
                "title: String",
                "What stands above; nothing if empty.", [:],
                { (own: BoxPlot) in own.title },
                set: { (own: inout BoxPlot, value: String) in own.title = value })
            type.property(
                "yLabel: String",
                "What the numbers are: `loss`.", [:],
                { (own: BoxPlot) in own.yLabel },
                set: { (own: inout BoxPlot, value: String) in own.yLabel = value })
            type.property(
                "boxes: [BoxPlot.Box]",
                "The boxes, from left to right.", [:],
                { (own: BoxPlot) in own.boxes },
                set: { (own: inout BoxPlot, value: [BoxPlot.Box]) in own.boxes = value })
            type.property(
                "table: Table",
                "The numbers as a table, a row a box.", [:],
                { (own: BoxPlot) in own.table })
            type.property(
                "description: String",
                "The table as plain text, and beneath it what the columns are.", [:],
                { (own: BoxPlot) in own.description })
        }
    }

    private mutating func declareBoxPlotBox(_ context: RunContext, _ hand: HandBindings) {
        type(BoxPlot.Box.self, named: "BoxPlot.Box", "One row of numbers.") { type in
            type.property(
                "name: String",
                "What stands beneath it.", [:],
                { (own: BoxPlot.Box) in own.name },
                set: { (own: inout BoxPlot.Box, value: String) in own.name = value })
            type.property(
                "count: Int",
                "How many numbers there are.", [:],
                { (own: BoxPlot.Box) in own.count },
                set: { (own: inout BoxPlot.Box, value: Int) in own.count = value })
            type.property(
                "lowerWhisker: Double",
                "The least number that is within one and a half box heights beneath the box.", [:],
                { (own: BoxPlot.Box) in own.lowerWhisker },
                set: { (own: inout BoxPlot.Box, value: Double) in own.lowerWhisker = value })
            type.property(
                "lowerQuartile: Double",
                "A quarter of the numbers lies beneath it; between two numbers on the straight line from one to the other, as in NumPy.", [:],
                { (own: BoxPlot.Box) in own.lowerQuartile },
                set: { (own: inout BoxPlot.Box, value: Double) in own.lowerQuartile = value })
            type.property(
                "median: Double",
                "Half of the numbers lies beneath it.", [:],
                { (own: BoxPlot.Box) in own.median },
                set: { (own: inout BoxPlot.Box, value: Double) in own.median = value })
            type.property(
                "upperQuartile: Double",
                "Three quarters of the numbers lie beneath it.", [:],
                { (own: BoxPlot.Box) in own.upperQuartile },
                set: { (own: inout BoxPlot.Box, value: Double) in own.upperQuartile = value })
            type.property(
                "upperWhisker: Double",
                "The greatest number that is within one and a half box heights above the box.", [:],
                { (own: BoxPlot.Box) in own.upperWhisker },
                set: { (own: inout BoxPlot.Box, value: Double) in own.upperWhisker = value })
            type.property(
                "outliers: [Double]",
                "The numbers beyond the whiskers, the least one first.", [:],
                { (own: BoxPlot.Box) in own.outliers },
                set: { (own: inout BoxPlot.Box, value: [Double]) in own.outliers = value })
        }
    }

    private mutating func declareCurve(_ context: RunContext, _ hand: HandBindings) {
        type(LessonCurve.self, named: "Curve", "A function with a name, to be drawn.") { type in
            type.property(
                "name: String",
                "What the legend calls it; nothing if empty.", [:],
                hand["Curve.name"])
            type.property(
                "function: (Double) -> Double",
                "y by x; the line has a gap where it gives no number.", [:],
                hand["Curve.function"])
            type.initializer(
                "init(_ name: String, _ function: @escaping (Double) -> Double)",
                "", [
                    "function": "y by x",
                    "name": "what the legend calls it",
                ],
                hand["Curve.init(_:_:)"])
        }
    }

    private mutating func declareLine(_ context: RunContext, _ hand: HandBindings) {
        type(Line.self, named: "Line", "A row of values with a name, to be drawn over 1, 2, 3, …") { type in
            type.property(
                "name: String",
                "What the legend calls it; nothing if empty.", [:],
                { (own: Line) in own.name },
                set: { (own: inout Line, value: String) in own.name = value })
            type.property(
                "values: [Double]",
                "y over 1, 2, 3, …; the line has a gap where a value is no number.", [:],
                { (own: Line) in own.values },
                set: { (own: inout Line, value: [Double]) in own.values = value })
            type.initializer(
                "init(_ name: String, _ values: [Double])",
                "", [
                    "name": "what the legend calls it",
                    "values": "y over 1, 2, 3, …",
                ],
                { (name: String, values: [Double]) in Line(name, values) })
            type.initializer(
                "init(_ name: String, runs: [[Double]], middle: Line.Middle = .mean, spread: Line.Spread = .range)",
                "Several runs as one line with a band: those of one model from several seeds. Where some end earlier than others, each step has those that came to it. A step at which a run is no finite number is a gap.", [
                    "middle": "what the line is",
                    "name": "what the legend calls it",
                    "runs": "for each run its values over 1, 2, 3, …",
                    "spread": "what the band is",
                ],
                { (name: String, runs: [[Double]], middle: Line.Middle, spread: Line.Spread) in try Line.trying(name, runs: runs, middle: middle, spread: spread) })
            type.initializer(
                "init(_ name: String, runs: [History], metric: String, middle: Line.Middle = .mean, spread: Line.Spread = .range)",
                "The same of what `fit` gave.", [
                    "metric": "`loss`, `val_loss`, `accuracy`, …",
                    "middle": "what the line is",
                    "name": "what the legend calls it",
                    "runs": "what `fit` gave, one for each run",
                    "spread": "what the band is",
                ],
                { (name: String, runs: [History], metric: String, middle: Line.Middle, spread: Line.Spread) in try Line.trying(name, runs: runs, metric: metric, middle: middle, spread: spread) })
            type.staticMethod(
                "trying(_ name: String, runs: [[Double]], middle: Line.Middle = .mean, spread: Line.Spread = .range) throws -> Line",
                "`init(_:runs:)` for callers that handle errors.", [
                    "middle": "what the line is",
                    "name": "what the legend calls it",
                    "runs": "for each run its values over 1, 2, 3, …",
                    "spread": "what the band is",
                ],
                { (name: String, runs: [[Double]], middle: Line.Middle, spread: Line.Spread) in try Line.trying(name, runs: runs, middle: middle, spread: spread) })
            type.staticMethod(
                "trying(_ name: String, runs: [History], metric: String, middle: Line.Middle = .mean, spread: Line.Spread = .range) throws -> Line",
                "The same of what `fit` gave.", [
                    "metric": "`loss`, `val_loss`, `accuracy`, …",
                    "middle": "what the line is",
                    "name": "what the legend calls it",
                    "runs": "for each run its values over 1, 2, 3, …",
                    "spread": "what the band is",
                ],
                { (name: String, runs: [History], metric: String, middle: Line.Middle, spread: Line.Spread) in try Line.trying(name, runs: runs, metric: metric, middle: middle, spread: spread) })
        }
    }

    private mutating func declareHistogram(_ context: RunContext, _ hand: HandBindings) {
        type(Histogram.self, named: "Histogram", "How many values fall into each of a row of equal bins, counted as `numpy.histogram` counts: every bin is half open but the last, which holds its upper edge too.") { type in
            type.property(
                "description: String",
                "A line a bin: its borders, its count, and a bar, the widest of 50 columns; above them the title and what the values are.", [:],
                { (own: Histogram) in own.description })
            type.property(
                "counts: [Int]",
                "How many values fall into each bin.", [:],
                { (own: Histogram) in own.counts },
                set: { (own: inout Histogram, value: [Int]) in own.counts = value })
            type.property(
                "edges: [Double]",
                "The borders of the bins: one more than there are counts.", [:],
                { (own: Histogram) in own.edges },
                set: { (own: inout Histogram, value: [Double]) in own.edges = value })
            type.property(
                "xLabel: String",
                "What the values are: `words`.", [:],
                { (own: Histogram) in own.xLabel },
                set: { (own: inout Histogram, value: String) in own.xLabel = value })
            type.property(
                "title: String",
                "What stands above; nothing if empty.", [:],
                { (own: Histogram) in own.title },
                set: { (own: inout Histogram, value: String) in own.title = value })
            type.initializer(
                "init(counts: [Int], edges: [Double], xLabel: String = \"\", title: String = \"\")",
                "A histogram that was counted elsewhere: `edges` is one longer than `counts`, which is not looked at.", [
                    "counts": "how many values fall into each bin",
                    "edges": "the borders of the bins: one more than there are counts",
                    "title": "what stands above; nothing if empty",
                    "xLabel": "what the values are: `words`",
                ],
                { (counts: [Int], edges: [Double], xLabel: String, title: String) in Histogram(counts: counts, edges: edges, xLabel: xLabel, title: title) })
        }
    }

    private mutating func declareHistograms(_ context: RunContext, _ hand: HandBindings) {
        type(Histograms.self, named: "Histograms", "How the values of several groups fall into the same equal bins, one group over the other.") { type in
            type.property(
                "description: String",
                "A line for each group of each bin: the bin's borders, the group's name, its count or its share, and a bar.", [:],
                { (own: Histograms) in own.description })
            type.property(
                "title: String",
                "What stands above; nothing if empty.", [:],
                { (own: Histograms) in own.title },
                set: { (own: inout Histograms, value: String) in own.title = value })
            type.property(
                "xLabel: String",
                "What the values are: `words`.", [:],
                { (own: Histograms) in own.xLabel },
                set: { (own: inout Histograms, value: String) in own.xLabel = value })
            type.property(
                "edges: [Double]",
                "The borders of the bins: one more than there are counts. Every bin is half open but the last, which holds its upper edge too.", [:],
                { (own: Histograms) in own.edges },
                set: { (own: inout Histograms, value: [Double]) in own.edges = value })
            type.property(
                "groups: [Histograms.Group]",
                "The groups, in the order in which they were given.", [:],
                { (own: Histograms) in own.groups },
                set: { (own: inout Histograms, value: [Histograms.Group]) in own.groups = value })
            type.property(
                "isShare: Bool",
                "Whether each group's counts are drawn as parts of the whole group, so that groups of different sizes compare.", [:],
                { (own: Histograms) in own.isShare },
                set: { (own: inout Histograms, value: Bool) in own.isShare = value })
        }
    }

    private mutating func declareHistogramsGroup(_ context: RunContext, _ hand: HandBindings) {
        type(Histograms.Group.self, named: "Histograms.Group", "The values of one group, counted.") { type in
            type.property(
                "name: String",
                "What the legend calls it.", [:],
                { (own: Histograms.Group) in own.name },
                set: { (own: inout Histograms.Group, value: String) in own.name = value })
            type.property(
                "counts: [Int]",
                "How many values fall into each bin.", [:],
                { (own: Histograms.Group) in own.counts },
                set: { (own: inout Histograms.Group, value: [Int]) in own.counts = value })
            type.property(
                "shares: [Double]",
                "The part of the group's values that falls into each bin; zeros where it has none.", [:],
                { (own: Histograms.Group) in own.shares })
        }
    }

    private mutating func declareLineMiddle(_ context: RunContext, _ hand: HandBindings) {
        enumeration(Line.Middle.self, named: "Line.Middle", "What stands for several runs at each step.", [
                    "mean": "Their arithmetic mean, as `np.mean` has it.",
                    "median": "The value in the middle, as `np.median` has it.",
                ]) { type in

        }
    }

    private mutating func declareLineSpread(_ context: RunContext, _ hand: HandBindings) {
        enumeration(Line.Spread.self, named: "Line.Spread", "What the band around it spans.", [
                    "range": "From the least run to the greatest.",
                    "standardDeviation": "One standard deviation to each side, divided by the number of runs, as `np.std` has it.",
                ]) { type in

        }
    }

    private mutating func declareModelSummary(_ context: RunContext, _ hand: HandBindings) {
        type(ModelSummary.self, named: "ModelSummary", "What `model.summary()` shows: a row a layer, and the counts of trainable and other parameters.") { type in
            type.property(
                "description: String",
                "Keras' table as plain text, memory for 4 bytes a parameter.", [:],
                { (own: ModelSummary) in own.description })
            type.property(
                "modelName: String",
                "The model's name.", [:],
                { (own: ModelSummary) in own.modelName },
                set: { (own: inout ModelSummary, value: String) in own.modelName = value })
            type.property(
                "rows: [ModelSummary.Row]",
                "A row a layer, the first one first.", [:],
                { (own: ModelSummary) in own.rows },
                set: { (own: inout ModelSummary, value: [ModelSummary.Row]) in own.rows = value })
            type.initializer(
                "init(modelName: String, rows: [ModelSummary.Row])",
                "A summary of such rows.", [
                    "modelName": "the model's name",
                    "rows": "a row a layer, the first one first",
                ],
                { (modelName: String, rows: [ModelSummary.Row]) in ModelSummary(modelName: modelName, rows: rows) })
            type.property(
                "parameterCount: Int",
                "All trainable numbers.", [:],
                { (own: ModelSummary) in own.parameterCount })
        }
    }

    private mutating func declareModelSummaryRow(_ context: RunContext, _ hand: HandBindings) {
        type(ModelSummary.Row.self, named: "ModelSummary.Row", "One layer.") { type in
            type.property(
                "name: String",
                "The layer's own name: `simple_rnn`, `embedding_1`.", [:],
                { (own: ModelSummary.Row) in own.name },
                set: { (own: inout ModelSummary.Row, value: String) in own.name = value })
            type.property(
                "kind: String",
                "The kind of layer: `SimpleRNN`, `Embedding`.", [:],
                { (own: ModelSummary.Row) in own.kind },
                set: { (own: inout ModelSummary.Row, value: String) in own.kind = value })
            type.property(
                "outputShape: [Int?]",
                "The shape that comes out, `nil` standing for the batch: `(None, 100, 16)`.", [:],
                { (own: ModelSummary.Row) in own.outputShape },
                set: { (own: inout ModelSummary.Row, value: [Int?]) in own.outputShape = value })
            type.property(
                "parameterCount: Int",
                "The number of trainable numbers; 0 before the layer knows its input.", [:],
                { (own: ModelSummary.Row) in own.parameterCount },
                set: { (own: inout ModelSummary.Row, value: Int) in own.parameterCount = value })
            type.property(
                "isBuilt: Bool",
                "Whether the layer has what it needs to know of its input. One that has not has no parameters yet, and an empty output shape.", [:],
                { (own: ModelSummary.Row) in own.isBuilt },
                set: { (own: inout ModelSummary.Row, value: Bool) in own.isBuilt = value })
            type.property(
                "derivation: String",
                "How the count comes about, with the numbers put in: `16×8 + 8×8 + 8 = 200`. Empty where there are none.", [:],
                { (own: ModelSummary.Row) in own.derivation },
                set: { (own: inout ModelSummary.Row, value: String) in own.derivation = value })
            type.initializer(
                "init(name: String, kind: String, outputShape: [Int?], parameterCount: Int, isBuilt: Bool = true, derivation: String)",
                "A row of one's own; nothing is worked out or looked at.", [
                    "derivation": "how the count comes about, with the numbers put in: `16×8 + 8×8 + 8 = 200`. Empty where there are none",
                    "isBuilt": "whether the layer has what it needs to know of its input. One that has not has no parameters yet, and an empty output shape",
                    "kind": "the kind of layer: `SimpleRNN`, `Embedding`",
                    "name": "the layer's own name: `simple_rnn`, `embedding_1`",
                    "outputShape": "the shape that comes out, `nil` standing for the batch: `(None, 100, 16)`",
                    "parameterCount": "the number of trainable numbers; 0 before the layer knows its input",
                ],
                { (name: String, kind: String, outputShape: [Int?], parameterCount: Int, isBuilt: Bool, derivation: String) in ModelSummary.Row(name: name, kind: kind, outputShape: outputShape, parameterCount: parameterCount, isBuilt: isBuilt, derivation: derivation) })
        }
    }

    private mutating func declarePanels(_ context: RunContext, _ hand: HandBindings) {
        type(Panels.self, named: "Panels", "Charts beside each other, each under its title: small multiples. On a narrow screen, and in a terminal, they stand one beneath the other.") { type in
            type.property(
                "title: String",
                "What stands above all of them; nothing if empty.", [:],
                { (own: Panels) in own.title },
                set: { (own: inout Panels, value: String) in own.title = value })
            type.property(
                "columns: Int",
                "How many stand beside each other where there is room.", [:],
                { (own: Panels) in own.columns },
                set: { (own: inout Panels, value: Int) in own.columns = value })
            type.property(
                "sharedX: Bool",
                "Whether the x axes of charts of one kind are the same, so that they compare.", [:],
                { (own: Panels) in own.sharedX },
                set: { (own: inout Panels, value: Bool) in own.sharedX = value })
            type.property(
                "sharedY: Bool",
                "Whether their y axes are.", [:],
                { (own: Panels) in own.sharedY },
                set: { (own: inout Panels, value: Bool) in own.sharedY = value })
            type.property(
                "description: String",
                "The charts as text, one beneath the other, each under its title.", [:],
                { (own: Panels) in own.description })
        }
    }

    private mutating func declarePanelChart(_ context: RunContext, _ hand: HandBindings) {
        protocolType("PanelChart", conformers: ["BoxPlot", "Histogram", "Histograms", "Plot", "HeatMap"] + hand.conformers(of: "PanelChart"), "A chart that can stand in panels: a plot, a histogram, a box plot, a heat map.") { type in
            Self.declareMembersOfPanelChart(&type, context, hand)
        }
    }

    static func declareMembersOfPanelChart(_ type: inout HostTypeDeclaration, _ context: RunContext, _ hand: HandBindings) {

    }

    private mutating func declarePlot(_ context: RunContext, _ hand: HandBindings) {
        type(Plot.self, named: "Plot", "A chart as plain data: the numbers and what they are called, nothing about how they are drawn.") { type in
            type.property(
                "description: String",
                "Each panel as a chart of 60 by 13 characters, with the ends of its axes, and beneath it what each sign stands for.", [:],
                { (own: Plot) in own.description })
            type.property(
                "title: String",
                "What stands above; nothing if empty.", [:],
                { (own: Plot) in own.title },
                set: { (own: inout Plot, value: String) in own.title = value })
            type.property(
                "panels: [Plot.Panel]",
                "The coordinate systems, one beneath the other.", [:],
                { (own: Plot) in own.panels },
                set: { (own: inout Plot, value: [Plot.Panel]) in own.panels = value })
            type.initializer(
                "init(title: String, panels: [Plot.Panel])",
                "A chart of such panels.", [
                    "panels": "the coordinate systems, one beneath the other",
                    "title": "what stands above; nothing if empty",
                ],
                { (title: String, panels: [Plot.Panel]) in Plot(title: title, panels: panels) })
        }
    }

    private mutating func declarePlotForm(_ context: RunContext, _ hand: HandBindings) {
        enumeration(Plot.Form.self, named: "Plot.Form", "How the numbers of a series are drawn.", [
                    "bars": "A bar for each value, from 0 on.",
                    "line": "A line from point to point.",
                    "points": "A sign for each pair of numbers.",
                ]) { type in

        }
    }

    private mutating func declarePlotSeries(_ context: RunContext, _ hand: HandBindings) {
        type(Plot.Series.self, named: "Plot.Series", "One line of the chart, or the bars or points of one kind.") { type in
            type.property(
                "name: String",
                "What the legend calls it; nothing if empty.", [:],
                { (own: Plot.Series) in own.name },
                set: { (own: inout Plot.Series, value: String) in own.name = value })
            type.property(
                "x: [Double]",
                "Places on the x axis, as many as there are values.", [:],
                { (own: Plot.Series) in own.x },
                set: { (own: inout Plot.Series, value: [Double]) in own.x = value })
            type.property(
                "y: [Double]",
                "The values; one that is not finite is not drawn.", [:],
                { (own: Plot.Series) in own.y },
                set: { (own: inout Plot.Series, value: [Double]) in own.y = value })
            type.property(
                "form: Plot.Form",
                "How they are drawn.", [:],
                { (own: Plot.Series) in own.form },
                set: { (own: inout Plot.Series, value: Plot.Form) in own.form = value })
            type.initializer(
                "init(name: String, x: [Double], y: [Double], form: Plot.Form = .line)",
                "One series; whether `x` and `y` have as many numbers is not looked at.", [
                    "form": "how they are drawn",
                    "name": "what the legend calls it; nothing if empty",
                    "x": "places on the x axis, as many as there are values",
                    "y": "the values; one that is not finite is not drawn",
                ],
                { (name: String, x: [Double], y: [Double], form: Plot.Form) in Plot.Series(name: name, x: x, y: y, form: form) })
        }
    }

    private mutating func declarePlotPanel(_ context: RunContext, _ hand: HandBindings) {
        type(Plot.Panel.self, named: "Plot.Panel", "One coordinate system. Training curves have two: loss above, accuracy beneath.") { type in
            type.property(
                "xLabel: String",
                "What the x axis counts: `epoch`.", [:],
                { (own: Plot.Panel) in own.xLabel },
                set: { (own: inout Plot.Panel, value: String) in own.xLabel = value })
            type.property(
                "yLabel: String",
                "What the y axis measures: `loss`.", [:],
                { (own: Plot.Panel) in own.yLabel },
                set: { (own: inout Plot.Panel, value: String) in own.yLabel = value })
            type.property(
                "series: [Plot.Series]",
                "What is drawn, one over the other; bars side by side.", [:],
                { (own: Plot.Panel) in own.series },
                set: { (own: inout Plot.Panel, value: [Plot.Series]) in own.series = value })
            type.property(
                "marker: Plot.Marker?",
                "A place on the x axis worth pointing at, with what it is: the best epoch.", [:],
                { (own: Plot.Panel) in own.marker },
                set: { (own: inout Plot.Panel, value: Plot.Marker?) in own.marker = value })
            type.property(
                "xNames: [String]",
                "What 1, 2, 3, … on the x axis are called; empty where they are numbers.", [:],
                { (own: Plot.Panel) in own.xNames },
                set: { (own: inout Plot.Panel, value: [String]) in own.xNames = value })
            type.property(
                "xScale: AxisScale",
                "How numbers lie along the x axis; bars and names lie along a linear one.", [:],
                { (own: Plot.Panel) in own.xScale },
                set: { (own: inout Plot.Panel, value: AxisScale) in own.xScale = value })
            type.property(
                "yScale: AxisScale",
                "How numbers lie along the y axis.", [:],
                { (own: Plot.Panel) in own.yScale },
                set: { (own: inout Plot.Panel, value: AxisScale) in own.yScale = value })
            type.property(
                "xLimits: ClosedRange<Double>?",
                "Where the x axis begins and ends; `nil` where it holds all that is drawn. What lies beyond is told.", [:],
                { (own: Plot.Panel) in own.xLimits },
                set: { (own: inout Plot.Panel, value: ClosedRange<Double>?) in own.xLimits = value })
            type.property(
                "yLimits: ClosedRange<Double>?",
                "Where the y axis begins and ends; `nil` where it holds all that is drawn, but of three or more lines not those that reach so far that the others would be flat. What lies beyond is told.", [:],
                { (own: Plot.Panel) in own.yLimits },
                set: { (own: inout Plot.Panel, value: ClosedRange<Double>?) in own.yLimits = value })
            type.initializer(
                """
                init(xLabel: String, yLabel: String, series: [Plot.Series], marker: Plot.Marker? = nil, xNames: [String] = [], \
                xScale: AxisScale = .linear, yScale: AxisScale = .linear, xLimits: ClosedRange<Double>? = nil, \
                yLimits: ClosedRange<Double>? = nil)
                """,
                "A coordinate system with what is drawn in it.", [
                    "marker": "a place on the x axis worth pointing at, with what it is: the best epoch",
                    "series": "what is drawn, one over the other; bars side by side",
                    "xLabel": "what the x axis counts: `epoch`",
                    "xLimits": "where the x axis begins and ends; `nil` where it holds all that is drawn. What lies beyond is told",
                    "xNames": "what 1, 2, 3, … on the x axis are called; empty where they are numbers",
                    "xScale": "how numbers lie along the x axis; bars and names lie along a linear one",
                    "yLabel": "what the y axis measures: `loss`",
                    "yLimits": "where the y axis begins and ends; `nil` where it holds all that is drawn, but of three or more lines not those that reach so far that the others would be flat. What lies beyond is told",
                    "yScale": "how numbers lie along the y axis",
                ],
                { (xLabel: String, yLabel: String, series: [Plot.Series], marker: Plot.Marker?, xNames: [String], xScale: AxisScale, yScale: AxisScale, xLimits: ClosedRange<Double>?, yLimits: ClosedRange<Double>?) in Plot.Panel(xLabel: xLabel, yLabel: yLabel, series: series, marker: marker, xNames: xNames, xScale: xScale, yScale: yScale, xLimits: xLimits, yLimits: yLimits) })
        }
    }

    private mutating func declarePlotMarker(_ context: RunContext, _ hand: HandBindings) {
        type(Plot.Marker.self, named: "Plot.Marker", "A place on the x axis and what it is.") { type in
            type.property(
                "x: Double",
                "Where it stands, in the x axis' numbers.", [:],
                { (own: Plot.Marker) in own.x },
                set: { (own: inout Plot.Marker, value: Double) in own.x = value })
            type.property(
                "label: String",
                "What the legend says of it: `best epoch 7`.", [:],
                { (own: Plot.Marker) in own.label },
                set: { (own: inout Plot.Marker, value: String) in own.label = value })
            type.initializer(
                "init(x: Double, label: String)",
                "A place on the x axis and what the legend says of it.", [
                    "label": "what the legend says of it: `best epoch 7`",
                    "x": "where it stands, in the x axis' numbers",
                ],
                { (x: Double, label: String) in Plot.Marker(x: x, label: label) })
        }
    }

    private mutating func declareTable(_ context: RunContext, _ hand: HandBindings) {
        type(Table.self, named: "Table", "A table of text. `print` lines its columns up, Hangul and emoji included (they are two columns wide).") { type in
            type.property(
                "description: String",
                "The table as plain text: columns in line, those of numbers to the right, and a rule beneath the heads.", [:],
                { (own: Table) in own.description })
            type.method(
                "isNumeric(_ column: Int) -> Bool",
                "Whether a column holds numbers only, so that it is read best with its digits in line.", ["column": "which column, counted from 0"],
                { (own: Table, column: Int) in own.isNumeric(column) })
            type.property(
                "columns: [String]",
                "The head of each column.", [:],
                { (own: Table) in own.columns },
                set: { (own: inout Table, value: [String]) in own.columns = value })
            type.property(
                "rows: [[String]]",
                "The cells, row by row; a row may be shorter or longer than the others.", [:],
                { (own: Table) in own.rows },
                set: { (own: inout Table, value: [[String]]) in own.rows = value })
            type.initializer(
                "init(columns: [String], rows: [[String]])",
                "A table of such cells, which need not be as many in each row.", [
                    "columns": "the head of each column",
                    "rows": "the cells, row by row; a row may be shorter or longer than the others",
                ],
                { (columns: [String], rows: [[String]]) in Table(columns: columns, rows: rows) })
        }
    }

    private mutating func declareFunctionsOfDisplay(_ context: RunContext, _ hand: HandBindings) {
        function(
                "bars(_ names: [String], _ values: [Double], yLabel: String = \"\", title: String = \"\", yLimits: ClosedRange<Double>? = nil) -> Plot",
                "A bar for each name.", [
                    "names": "what stands beneath each bar",
                    "title": "the heading",
                    "values": "how high each bar is",
                    "yLabel": "what the vertical axis shows",
                    "yLimits": "where the vertical axis begins and ends: `0...1`. A bar that goes beyond is cut off, and that is told",
                ],
                { (names: [String], values: [Double], yLabel: String, title: String, yLimits: ClosedRange<Double>?) in try tryBars(names, [Line("", values)], yLabel: yLabel, title: title, yLimits: yLimits) })
        function(
                "bars(_ names: [String], _ groups: [Line], yLabel: String = \"\", title: String = \"\", yLimits: ClosedRange<Double>? = nil) -> Plot",
                "Bars of several kinds side by side, a group for each name.", [
                    "groups": "kinds of bars, each with a number for every name; bars of several runs have a stroke from end to end of what these span",
                    "names": "what stands beneath each bar",
                    "title": "the heading",
                    "yLabel": "what the vertical axis shows",
                    "yLimits": "where the vertical axis begins and ends: `0...1`. A bar that goes beyond is cut off, and that is told",
                ],
                { (names: [String], groups: [Line], yLabel: String, title: String, yLimits: ClosedRange<Double>?) in try tryBars(names, groups, yLabel: yLabel, title: title, yLimits: yLimits) },
                isTried: true)
        function(
                """
                scatter(_ x: [Double], _ y: [Double], xLabel: String = "", yLabel: String = "", title: String = "", \
                xLimits: ClosedRange<Double>? = nil, yLimits: ClosedRange<Double>? = nil, xScale: AxisScale = .linear, \
                yScale: AxisScale = .linear) -> Plot
                """,
                "A point for each pair of numbers.", [
                    "title": "the heading",
                    "x": "how far to the right each point lies",
                    "xLabel": "what the horizontal axis shows",
                    "xLimits": "where the horizontal axis begins and ends. Points beyond are not drawn, and that is told",
                    "xScale": "how numbers lie along the horizontal axis",
                    "y": "how high each point lies",
                    "yLabel": "what the vertical axis shows",
                    "yLimits": "where the vertical axis begins and ends",
                    "yScale": "how numbers lie along the vertical axis",
                ],
                { (x: [Double], y: [Double], xLabel: String, yLabel: String, title: String, xLimits: ClosedRange<Double>?, yLimits: ClosedRange<Double>?, xScale: AxisScale, yScale: AxisScale) in try tryScatter(x, y, xLabel: xLabel, yLabel: yLabel, title: title, xLimits: xLimits, yLimits: yLimits, xScale: xScale, yScale: yScale) },
                isTried: true)
        function(
                "boxplot(_ groups: [Line], yLabel: String = \"\", title: String = \"\") -> BoxPlot",
                "A box for each row of numbers.", [
                    "groups": "rows of numbers, each with what stands beneath its box",
                    "title": "what stands above; nothing if empty",
                    "yLabel": "what the numbers are",
                ],
                { (groups: [Line], yLabel: String, title: String) in try tryBoxplot(groups, yLabel: yLabel, title: title) },
                isTried: true)
        function(
                "boxplot(_ values: [Double], yLabel: String = \"\", title: String = \"\") -> BoxPlot",
                "A box for one row of numbers.", [
                    "title": "what stands above; nothing if empty",
                    "values": "the numbers",
                    "yLabel": "what the numbers are",
                ],
                { (values: [Double], yLabel: String, title: String) in try tryBoxplot([Line("", values)], yLabel: yLabel, title: title) })
        function(
                "displayWidth(_ text: String) -> Int",
                "The columns that `text` takes in fixed-width text: two for Hangul, Chinese and Japanese characters, full-width forms and emoji, none for combining marks, one for all else. What belongs together, as an emoji of several parts, counts once.", ["text": "what is measured"],
                { (text: String) in RNN.displayWidth(text) })
        function(
                """
                histogram(_ groups: [[Int]], names: [String], bins: Int = 10, share: Bool = false, xLabel: String = "", \
                title: String = "") -> Histograms
                """,
                "Counts several groups of values into the same equal bins, from the least of all values to the greatest, as `plt.hist([a, b])` does.", [
                    "bins": "how many ranges of the same width there are",
                    "groups": "the values of each group",
                    "names": "what each group is called",
                    "share": "whether parts of each group are drawn in the place of counts",
                    "title": "what stands above; nothing if empty",
                    "xLabel": "what the values are",
                ],
                { (groups: [[Int]], names: [String], bins: Int, share: Bool, xLabel: String, title: String) in try tryHistogram(groups, names: names, bins: bins, share: share, xLabel: xLabel, title: title) },
                isTried: true)
        function(
                """
                histogram(_ groups: [[Double]], names: [String], bins: Int = 10, share: Bool = false, xLabel: String = "", \
                title: String = "") -> Histograms
                """,
                "The same for values with fractions.", [
                    "bins": "how many ranges of the same width there are",
                    "groups": "the values of each group",
                    "names": "what each group is called",
                    "share": "whether parts of each group are drawn in the place of counts",
                    "title": "what stands above; nothing if empty",
                    "xLabel": "what the values are",
                ],
                { (groups: [[Double]], names: [String], bins: Int, share: Bool, xLabel: String, title: String) in try tryHistogram(groups, names: names, bins: bins, share: share, xLabel: xLabel, title: title) },
                isTried: true)
        function(
                """
                panels(_ charts: [any PanelChart], columns: Int = 2, titles: [String] = [], sharedX: Bool = false, sharedY: Bool = false, \
                title: String = "") -> Panels
                """,
                "Charts beside each other, each under its title.", [
                    "charts": "plots, histograms, box plots and heat maps",
                    "columns": "how many stand beside each other where there is room",
                    "sharedX": "whether the x axes of charts of one kind are the same; histograms then have the same bins",
                    "sharedY": "whether the y axes of charts of one kind are the same, so that heights compare",
                    "title": "what stands above all of them; nothing if empty",
                    "titles": "what stands above each; their own titles if that is not said",
                ],
                { (charts: [AnyHost], columns: Int, titles: [String], sharedX: Bool, sharedY: Bool, title: String) in try tryPanels(charts.map { try $0.get((any PanelChart).self) }, columns: columns, titles: titles, sharedX: sharedX, sharedY: sharedY, title: title) },
                isTried: true)
        function(
                """
                plot(_ f: (Double) -> Double, over: ClosedRange<Double>, title: String = "", yLimits: ClosedRange<Double>? = nil, \
                xScale: AxisScale = .linear, yScale: AxisScale = .linear) -> Plot
                """,
                "A chart of one function.", [
                    "f": "the function. Where it gives no number, its line has a gap",
                    "over": "the part of the x axis",
                    "title": "what stands above",
                    "xScale": "how numbers lie along the horizontal axis",
                    "yLimits": "where the vertical axis begins and ends: `0...1`. What lies beyond is told",
                    "yScale": "how numbers lie along the vertical axis",
                ],
                hand["plot(_:over:title:yLimits:xScale:yScale:) of (Double) -> Double, ClosedRange<Double>, String, ClosedRange<Double>?, AxisScale, AxisScale"],
                isTried: true)
        function(
                """
                plot(_ curves: [Curve], over: ClosedRange<Double>, title: String = "", yLimits: ClosedRange<Double>? = nil, \
                xScale: AxisScale = .linear, yScale: AxisScale = .linear) -> Plot
                """,
                "A chart of several functions, each with a name. Of three or more, one that reaches so far that the others would be flat leaves the picture, and that is told; with `yLimits` all are drawn as far as these go.", [
                    "curves": "the functions, each with a name",
                    "over": "the part of the x axis",
                    "title": "what stands above",
                    "xScale": "how numbers lie along the horizontal axis",
                    "yLimits": "where the vertical axis begins and ends: `0...1`. What lies beyond is told",
                    "yScale": "how numbers lie along the vertical axis",
                ],
                hand["plot(_:over:title:yLimits:xScale:yScale:) of [Curve], ClosedRange<Double>, String, ClosedRange<Double>?, AxisScale, AxisScale"],
                isTried: true)
        function(
                """
                plot(_ lines: [Line], xLabel: String = "", yLabel: String = "", title: String = "", xLimits: ClosedRange<Double>? = nil, \
                yLimits: ClosedRange<Double>? = nil, xScale: AxisScale = .linear, yScale: AxisScale = .linear) -> Plot
                """,
                "A chart of rows of values, each over 1, 2, 3, … Of three or more, one that reaches so far that the others would be flat leaves the picture, and that is told; with `yLimits` all are drawn as far as these go.", [
                    "lines": "rows of numbers, each with a name",
                    "title": "what stands above",
                    "xLabel": "what the horizontal axis shows",
                    "xLimits": "where the horizontal axis begins and ends. What lies beyond is told",
                    "xScale": "how numbers lie along the horizontal axis",
                    "yLabel": "what the vertical axis shows",
                    "yLimits": "where the vertical axis begins and ends: `0...1`",
                    "yScale": "how numbers lie along the vertical axis",
                ],
                { (lines: [Line], xLabel: String, yLabel: String, title: String, xLimits: ClosedRange<Double>?, yLimits: ClosedRange<Double>?, xScale: AxisScale, yScale: AxisScale) in try tryPlot(lines, xLabel: xLabel, yLabel: yLabel, title: title, xLimits: xLimits, yLimits: yLimits, xScale: xScale, yScale: yScale) },
                isTried: true)
        function(
                "show(_ value: Any)",
                "Prints `value` as `print` does. In a lesson the page shows it in its richest form: a table, a chart, a picture of the model.", ["value": "what is shown"],
                hand["show(_:)"])
    }
}
