import RNN

/// A chart that a page draws. A new kind of chart says in its own file how; a test asks that all do.
protocol DrawnChart: Chart {
    /// - Parameter alt: what its author says of it for those who can't see it.
    func html(on page: HTMLPage, alt: String?) -> String
}

extension GateMaps: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}

extension HeatMap: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}

extension Histogram: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}

extension ModelComparison: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self) }
}

extension ModelSummary: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self) }
}

extension PaddingLens: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self) }
}

extension ParameterExplanation: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self) }
}

extension Plot: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}

extension Table: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self) }
}

extension UnrolledNetwork: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}
