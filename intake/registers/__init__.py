"""Tables of agreements and members on their way in.

The lower modules are pure, without database or clock: `formats` makes tables of a file's bytes, `profile` says what
their columns hold, `mapping` what is taken from them, `joining` puts two files together, `saying` says what each row
says. `names`, `planning` and `running` take what is said into the register, with a few statements however many rows
there are. `connecting` takes files from where they lie, `sparql` and `wikidata` know how Wikidata is asked.
"""
