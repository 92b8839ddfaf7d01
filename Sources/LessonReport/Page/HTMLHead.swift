import Hashing
import Foundation

extension HTMLPage {
    /// What the browser is told before anything is shown. The policy lets nothing in but this page's own style and script.
    var head: String {
        let policy = [
            "default-src 'none'",
            allowingRawHTML ? "style-src 'unsafe-inline'" : "style-src '\(Self.fingerprint(of: style))'",
            "script-src '\(Self.fingerprint(of: pageScript))' '\(Self.fingerprint(of: themeScript))'",
            allowingRawHTML ? "img-src * data: file:" : "img-src data:",
            "base-uri 'none'", "form-action 'none'",
        ]
        let description = run.lesson.frontMatter.description.map {
            openingTag("meta", ["name": "description", "content": $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")]) + "\n"
        }
        return """
            <head>
            <meta charset="utf-8">
            \(openingTag("meta", ["http-equiv": "Content-Security-Policy", "content": policy.joined(separator: "; ")]))
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            \(openingTag("meta", ["name": "generator", "content": "lessons \(run.provenance.version)"]))
            \(element("title", text: title))
            \(description ?? "")<link rel="icon" href="data:,">
            <style>\(style)</style>
            <script>\(themeScript)</script>
            </head>
            """
    }

    /// A source expression of a Content-Security-Policy: the SHA-256 of exactly these bytes.
    static func fingerprint(of text: String) -> String {
        "sha256-" + Data(SHA256.hash(Array(text.utf8))).base64EncodedString()
    }
}
