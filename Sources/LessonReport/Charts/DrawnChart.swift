import RNN

/// A chart that a page draws. A new kind of chart says in its own file how; a test asks that all do.
protocol DrawnChart: Chart {
    /// - Parameter alt: what its author says of it for those who can't see it.
    func html(on page: HTMLPage, alt: String?) -> String
    /// All its numbers, for files of their own: a table, or one a panel.
    func numbers(in words: Words) -> [Table]
    /// What the page has above its drawings; nothing if empty.
    var heading: String { get }
    /// What the page has beneath its drawings that isn't in them, as text; nothing if empty.
    func note(in words: Words) -> String
}

extension DrawnChart {
    var heading: String { "" }
    func note(in words: Words) -> String { "" }
}

extension CellDiagram: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}

extension GateMaps: DrawnChart {
    var heading: String { layer }
    func note(in words: Words) -> String {
        let padding = hiddenPadding > 0 ? [words(.hiddenPadding(hiddenPadding))] : []
        return (padding + (hasUnknownWords ? [words(.unknownWords)] : []) + (answer.map(words.told) ?? [])).joined(separator: " · ")
    }
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}

extension HeatMap: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}

extension Histogram: DrawnChart {
    var heading: String { fitted(title, columns: ChartBounds.title) }
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
    var heading: String { fitted(title, columns: ChartBounds.title) }
    func note(in words: Words) -> String { notes(in: words).joined(separator: " · ") }
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}

extension Table: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self) }
}

extension UnrolledNetwork: DrawnChart {
    func note(in words: Words) -> String {
        let told = answer.map(words.told)?.joined(separator: " · ")
        return ([told.map { way + $0 }].compactMap(\.self) + (hasUnknownWords ? [words(.unknownWords)] : [])).joined(separator: " · ")
    }
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}
