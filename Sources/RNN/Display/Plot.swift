/// A line chart as plain data: the numbers and what they are called, nothing about how they are drawn.
public struct Plot: Hashable, Sendable, Codable {
    /// One line of the chart.
    public struct Series: Hashable, Sendable, Codable {
        public var name: String
        public var x: [Double]
        public var y: [Double]

        public init(name: String, x: [Double], y: [Double]) {
            self.name = name
            self.x = x
            self.y = y
        }
    }

    /// One coordinate system. Training curves have two: loss above, accuracy beneath.
    public struct Panel: Hashable, Sendable, Codable {
        public var xLabel: String
        public var yLabel: String
        public var series: [Series]
        /// A place on the x axis worth pointing at, with what it is: the best epoch.
        public var marker: Marker?

        public init(xLabel: String, yLabel: String, series: [Series], marker: Marker? = nil) {
            self.xLabel = xLabel
            self.yLabel = yLabel
            self.series = series
            self.marker = marker
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
