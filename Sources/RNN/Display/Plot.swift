/// A chart as plain data: the numbers and what they are called, nothing about how they are drawn.
public struct Plot: Hashable, Sendable, Codable {
    /// How the numbers of a series are drawn.
    public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
        /// A line from point to point.
        case line
        /// A bar for each value, from 0 on.
        case bars
        /// A sign for each pair of numbers.
        case points
    }

    /// One line of the chart, or the bars or points of one kind.
    public struct Series: Hashable, Sendable, Codable {
        /// What the legend calls it; nothing if empty.
        public var name: String
        /// Places on the x axis, as many as there are values.
        public var x: [Double]
        /// The values; one that is not finite is not drawn.
        public var y: [Double]
        /// How they are drawn.
        public var form: Form
        /// How far several runs lie apart, where the values come from such.
        package var band: Line.Band?

        /// One series; whether `x` and `y` have as many numbers is not looked at.
        public init(name: String, x: [Double], y: [Double], form: Form = .line) {
            self.name = name
            self.x = x
            self.y = y
            self.form = form
        }
    }

    /// One coordinate system. Training curves have two: loss above, accuracy beneath.
    public struct Panel: Hashable, Sendable, Codable {
        /// What the x axis counts: `epoch`.
        public var xLabel: String
        /// What the y axis measures: `loss`.
        public var yLabel: String
        /// What is drawn, one over the other; bars side by side.
        public var series: [Series]
        /// A place on the x axis worth pointing at, with what it is: the best epoch.
        public var marker: Marker?
        /// What 1, 2, 3, … on the x axis are called; empty where they are numbers.
        public var xNames: [String]
        /// How numbers lie along the x axis; bars and names lie along a linear one.
        public var xScale: AxisScale
        /// How numbers lie along the y axis.
        public var yScale: AxisScale
        /// Where the x axis begins and ends; `nil` where it holds all that is drawn. What lies beyond is told.
        public var xLimits: ClosedRange<Double>?
        /// Where the y axis begins and ends; `nil` where it holds all that is drawn, but of three or more lines not those that reach so far that the others
        /// would be flat. What lies beyond is told.
        public var yLimits: ClosedRange<Double>?
        /// What the engine drew of its own accord; `nil` where the names are the caller's.
        package var subject: Subject?

        package enum Subject: Hashable, Sendable, Codable {
            /// A metric epoch by epoch: for each series of which data it is, and the epoch that is marked.
            case training(metric: String, of: [DataPart], bestEpoch: Int?)
            /// Time steps against the size of the gradient by what all lines have it by, and as the mean of how many samples, if that is one.
            case gradientNorms(by: GradientPart?, samples: Int?)
        }

        /// What a metric was measured on.
        package enum DataPart: String, Hashable, Sendable, Codable { case training, validation }

        /// A coordinate system with what is drawn in it.
        public init(
            xLabel: String, yLabel: String, series: [Series], marker: Marker? = nil, xNames: [String] = [], xScale: AxisScale = .linear,
            yScale: AxisScale = .linear, xLimits: ClosedRange<Double>? = nil, yLimits: ClosedRange<Double>? = nil
        ) {
            self.xLabel = xLabel
            self.yLabel = yLabel
            self.series = series
            self.marker = marker
            self.xNames = xNames
            self.xScale = xScale
            self.yScale = yScale
            self.xLimits = xLimits
            self.yLimits = yLimits
        }
    }

    /// A place on the x axis and what it is.
    public struct Marker: Hashable, Sendable, Codable {
        /// Where it stands, in the x axis' numbers.
        public var x: Double
        /// What the legend says of it: `best epoch 7`.
        public var label: String

        /// A place on the x axis and what the legend says of it.
        public init(x: Double, label: String) {
            self.x = x
            self.label = label
        }
    }

    /// What stands above; nothing if empty.
    public var title: String
    /// The coordinate systems, one beneath the other.
    public var panels: [Panel]

    /// A chart of such panels.
    public init(title: String, panels: [Panel]) {
        self.title = title
        self.panels = panels
    }
}
