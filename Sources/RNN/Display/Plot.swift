/// A chart as plain data: the numbers and what they are called, nothing about how they are drawn.
public struct Plot: Hashable, Sendable, Codable {
    /// How the numbers of a series are drawn.
    public enum Form: String, Hashable, Sendable, Codable, CaseIterable { case line, bars, points }

    /// One line of the chart, or the bars or points of one kind.
    public struct Series: Hashable, Sendable, Codable {
        public var name: String
        public var x: [Double]
        public var y: [Double]
        public var form: Form

        public init(name: String, x: [Double], y: [Double], form: Form = .line) {
            self.name = name
            self.x = x
            self.y = y
            self.form = form
        }
    }

    /// One coordinate system. Training curves have two: loss above, accuracy beneath.
    public struct Panel: Hashable, Sendable, Codable {
        public var xLabel: String
        public var yLabel: String
        public var series: [Series]
        /// A place on the x axis worth pointing at, with what it is: the best epoch.
        public var marker: Marker?
        /// What 1, 2, 3, … on the x axis are called; empty where they are numbers.
        public var xNames: [String]
        /// Whether equal steps of the y axis are equal factors. Then numbers that are not positive are not drawn.
        public var isLogarithmic: Bool

        public init(
            xLabel: String, yLabel: String, series: [Series], marker: Marker? = nil, xNames: [String] = [], isLogarithmic: Bool = false
        ) {
            self.xLabel = xLabel
            self.yLabel = yLabel
            self.series = series
            self.marker = marker
            self.xNames = xNames
            self.isLogarithmic = isLogarithmic
        }
    }

    public struct Marker: Hashable, Sendable, Codable {
        public var x: Double
        public var label: String

        public init(x: Double, label: String) {
            self.x = x
            self.label = label
        }
    }

    public var title: String
    public var panels: [Panel]

    public init(title: String, panels: [Panel]) {
        self.title = title
        self.panels = panels
    }
}
