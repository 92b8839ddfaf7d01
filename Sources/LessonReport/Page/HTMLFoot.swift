import LessonExecution

extension HTMLPage {
    /// What made the page: enough to make it again.
    var foot: String {
        let made = run.provenance
        var rows: [(String, String)] = [(words(.version), escape("lessons \(made.version)")), (words(.seed), "\(made.seed)")]
        if !made.parameters.isEmpty {
            rows.append((words(.parameters), made.parameters.map { element("code", text: "\($0.name): \($0.value)") }.joined(separator: ", ")))
        }
        for use in made.data {
            let mark = use.isSample ? " \(element("strong", text: "(\(words(.sample)))"))" : ""
            rows.append(("\(words(.data)): \(use.name)", "\(element("code", text: use.fingerprint))\(mark)"))
        }
        rows.append((words(.machine), escape(made.machine)))
        rows.append((words(.date), moment(made.date)))
        rows.append((words(.time), escape("\(words(.blocks(run.blocks.count))), \(words.duration(run.seconds))")))
        let list = rows.map { "<div>\(element("dt", text: $0))\(element("dd", [:], $1))</div>\n" }.joined()
        return """
            <footer>
            \(element("h2", text: words(.madeBy)))
            <dl>
            \(list)</dl>
            </footer>
            """
    }

    /// A moment as runs have it: in the zone of who ran the lesson, for the script to say it in the reader's own.
    func moment(_ date: String) -> String {
        guard let told = RunMoment.told(date) else { return escape(date) }
        return element("time", ["datetime": date], text: told)
    }
}
