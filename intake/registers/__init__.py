"""Tables of agreements and members on their way in.

The lower modules are pure, without database or clock: `formats` makes tables of a file's bytes, `profile` says what
their columns hold, `mapping` what is taken from them, `saying` what each row says. `names`, `planning` and `running`
take what is said into the register, with a few statements however many rows there are.
"""
