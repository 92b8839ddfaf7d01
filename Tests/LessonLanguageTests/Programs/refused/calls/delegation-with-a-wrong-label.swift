struct T {
    var x: Int
    init(x: Int) { self.x = x }
    init(text: String) { self.init(y: 3) }
}
// error: 4: incorrect argument label 'y:' in call to 'T'; there is: init(x: Int); init(text: String); did you mean 'x'?
