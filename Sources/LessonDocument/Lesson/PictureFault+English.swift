extension PictureFault {
    var english: String {
        switch self {
        case .missing(let name): "there is no picture `\(name)` beside the lesson"
        case .outside(let name): "the picture `\(name)` lies outside the lesson's folder; put it beside the lesson"
        case .unreadable(let name): "the picture `\(name)` can't be read"
        case .unknownFormat(let name): "`\(name)` is no picture that a page can show; it shows PNG, JPEG, GIF, WebP and SVG"
        case .tooLarge(let name, let bytes, let limit): "the picture `\(name)` has \(bytes) bytes; a page takes at most \(limit)"
        case .large(let name, let bytes):
            "the picture `\(name)` has \(megabytes(bytes)) MB, and the page holds all of it; a smaller one loads sooner"
        case .beyondPage(let name, let bytes, let limit):
            "the picture `\(name)` has \(megabytes(bytes)) MB and is left out of the page, which may have \(megabytes(limit)) MB with all that it shows; give a smaller one, or "
                + "`lessons run --large` keeps it"
        case .attribute(let text): "behind a picture stands its width, as in `{width=60%}` or `{width=300}`; `\(text)` is shown as text"
        case .attributeApart(let text): "`\(text)` is shown as text here; write it right behind the picture's `)`, without a space"
        }
    }

    func megabytes(_ bytes: Int) -> String {
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10).\(tenths % 10)"
    }
}
