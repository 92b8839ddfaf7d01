import LessonExecution
import Wording

/// What changed between two runs as one HTML file that needs nothing else.
public func differencePage(_ difference: RunDifference, in language: ReaderLanguage = .english) -> String {
    let name = difference.new.file.split(separator: "/").last.map(String.init) ?? difference.new.file
    let (columns, rows) = difference.table(in: language)
    let title = DifferenceWord.title(lesson: name).told(in: language)
    let body = rows.isEmpty ? element("p", text: DifferenceWord.same.told(in: language)) : table(columns: columns, rows: rows)
    return """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(HTMLPage.fingerprint(of: pageStyle))'; base-uri 'none'; form-action 'none'">
        <meta name="generator" content="lessons \(escape(lessonsVersion))">
        \(element("title", text: title))
        <style>\(pageStyle)</style>
        </head>
        <body>
        <main>
        \(element("h1", text: title))
        \(element("p", text: "\(difference.old.date) → \(difference.new.date)"))
        \(body)</main>
        </body>
        </html>

        """
}
