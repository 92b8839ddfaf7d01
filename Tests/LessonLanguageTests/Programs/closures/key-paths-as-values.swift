struct Song { var title: String; var seconds: Int; var tags: [String] = []
    var isLong: Bool { seconds > 200 } }
var songs = [Song(title: "b", seconds: 100, tags: ["x"]), Song(title: "a", seconds: 300)]
print(songs.map(\.title), songs.map(\.title.count), songs.filter(\.isLong).map(\.seconds), songs.map(\.tags.first?.count))
let path = \Song.seconds
print(songs[0][keyPath: path], songs.map { $0[keyPath: path] })
songs[0][keyPath: path] += 5
print(songs[0].seconds, songs[0][keyPath: \.title])
let count: KeyPath<String, Int> = \.count
print("hello"[keyPath: count])
let f: (Song) -> String = \.title
print(f(songs[1]))
func sum(_ xs: [Song], by path: KeyPath<Song, Int>) -> Int { xs.reduce(0) { $0 + $1[keyPath: path] } }
print(sum(songs, by: \.seconds), sum(songs, by: \.title.count))
let writable: WritableKeyPath<Song, String> = \.title
var s = songs[0]
s[keyPath: writable] = "new"
print(s.title, songs[0].title)
print([[1, 2], [3]].map(\.count), [1, 2].map(\.self), ["a": 1].map(\.value), zip([1, 2], ["x", "y"]).map(\.1))
print(songs.sorted { $0[keyPath: \.seconds] > $1[keyPath: \.seconds] }.map(\.title))
let paths = [\Song.title, \Song.title]
print(paths.count, songs[0][keyPath: paths[1]])
// expect: ["b", "a"] [1, 1] [300] [Optional(1), nil]
// expect: 100 [100, 300]
// expect: 105 b
// expect: 5
// expect: a
// expect: 405 2
// expect: new b
// expect: [2, 1] [1, 2] [1] ["x", "y"]
// expect: ["a", "b"]
// expect: 2 b
