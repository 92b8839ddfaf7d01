import LessonLanguage
import RNN

extension Table: HostType {}
extension Plot: HostType {}
extension Line: HostType {}
extension ModelSummary: HostType {}

extension LessonLanguage.Host {
    /// Tables and charts.
    mutating func declareDisplays(_ context: RunContext) {
        type(Table.self, named: "Table", "A table of text, its columns lined up.") { type in
            type.initializer("init(columns: [String], rows: [[String]])") { (columns: [String], rows: [[String]]) in
                Table(columns: columns, rows: rows)
            }
            type.property("columns: [String]") { (t: Table) in t.columns }
            type.property("rows: [[String]]") { (t: Table) in t.rows }
            type.property("description: String") { (t: Table) in t.description }
        }
        type(ModelSummary.self, named: "ModelSummary", "What `summary()` shows.") { type in
            type.property("parameterCount: Int") { (s: ModelSummary) in s.parameterCount }
            type.property("description: String") { (s: ModelSummary) in s.description }
        }
        type(Plot.self, named: "Plot", "A line chart.") { type in
            type.property("description: String") { (p: Plot) in p.description }
        }
        type(LessonCurve.self, named: "Curve", "A function with its name, for `plot`.") { type in
            type.initializer("init(_ name: String, _ function: @escaping (Double) -> Double)") {
                (name: String, function: LessonFunction) in LessonCurve(name: name, function: function)
            }
        }
        type(Line.self, named: "Line", "A row of numbers with its name, for `plot`.") { type in
            type.initializer("init(_ name: String, _ values: [Double])") { (name: String, values: [Double]) in Line(name, values) }
        }
        declarePlots()
        function("show(_ value: Any)", "Shows a value in its richest form, as the last expression of a block is shown.") {
            (any: LessonAny) in context.show(try Output(any.value, text: any.text(upTo:)))
        }
    }

    private mutating func declarePlots() {
        let parameters = "over: ClosedRange<Double>, title: String = \"\""
        function("plot(_ f: (Double) -> Double, \(parameters)) -> Plot", "A chart of a function.") {
            (f: LessonFunction, range: ClosedRange<Double>, title: String) in try tryPlot(f.call, over: range, title: title)
        }
        function("plot(_ curves: [Curve], \(parameters)) -> Plot", "A chart of several functions.") {
            (curves: [LessonCurve], range: ClosedRange<Double>, title: String) in try LessonCurve.plot(curves, over: range, title: title)
        }
        function(
            "plot(_ lines: [Line], xLabel: String = \"\", yLabel: String = \"\", title: String = \"\") -> Plot",
            "A chart of rows of numbers, the first of each at 1."
        ) { (lines: [Line], x: String, y: String, title: String) in RNN.plot(lines, xLabel: x, yLabel: y, title: title) }
        function("plot(_ norms: [GradientNorms], title: String = \"\") -> Plot", "How far gradients reach back, on a logarithmic scale.") {
            (norms: [GradientNorms], title: String) in RNN.plot(norms, title: title)
        }
        let labels = "yLabel: String = \"\", title: String = \"\""
        function("bars(_ names: [String], _ values: [Double], \(labels)) -> Plot", "A bar for each name.") {
            (names: [String], values: [Double], y: String, title: String) in
            try tryBars(names, [Line("", values)], yLabel: y, title: title)
        }
        function("bars(_ names: [String], _ groups: [Line], \(labels)) -> Plot", "Bars of several kinds, a group for each name.") {
            (names: [String], groups: [Line], y: String, title: String) in try tryBars(names, groups, yLabel: y, title: title)
        }
        function("scatter(_ x: [Double], _ y: [Double], xLabel: String = \"\", \(labels)) -> Plot", "A point for each pair of numbers.") {
            (x: [Double], y: [Double], xLabel: String, yLabel: String, title: String) in
            try tryScatter(x, y, xLabel: xLabel, yLabel: yLabel, title: title)
        }
        function("plot(_ history: History, title: String = \"\") -> Plot", "Loss and accuracy of each epoch.") {
            (history: History, title: String) in RNN.plot(history, title: title)
        }
    }
}

/// A `Curve` whose function is a lesson's, which can fail.
struct LessonCurve: HostType {
    let name: String
    let function: LessonFunction

    static func plot(_ curves: [LessonCurve], over range: ClosedRange<Double>, title: String) throws -> Plot {
        let panels = try curves.map { curve in
            let panel = try tryPlot(curve.function.call, over: range).panels[0]
            return (name: curve.name, panel: panel)
        }
        let series = panels.flatMap { name, panel in panel.series.map { Plot.Series(name: name, x: $0.x, y: $0.y) } }
        return Plot(title: title, panels: [Plot.Panel(xLabel: "x", yLabel: "", series: series)])
    }
}
