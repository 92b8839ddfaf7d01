import LessonExecution

/// What changed between two runs as one HTML file that needs nothing else.
public func differencePage(_ difference: RunDifference) -> String {
    let name = difference.new.file.split(separator: "/").last.map(String.init) ?? difference.new.file
    let rows = difference.rows.map { [$0.block, $0.what, $0.old, $0.new] }
    let body =
        rows.isEmpty
        ? element("p", text: "The results are the same.") : table(columns: ["block", "what", "before", "now"], rows: rows)
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(HTMLPage.fingerprint(of: pageStyle))'; base-uri 'none'; form-action 'none'">
        <meta name="generator" content="lessons \(escape(lessonsVersion))">
        \(element("title", text: "\(name): what changed"))
        <style>\(pageStyle)</style>
        </head>
        <body>
        <main>
        \(element("h1", text: "\(name): what changed"))
        \(element("p", text: "\(difference.old.date) → \(difference.new.date)"))
        \(body)</main>
        </body>
        </html>

        """
}
