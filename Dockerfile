# One image for web, worker and clock.
FROM python:3.13-slim

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 DJANGO_SETTINGS_MODULE=paradiplomacy.settings.prod
WORKDIR /srv/paradiplomacy

COPY requirements.txt .
RUN pip install --no-cache-dir --requirement requirements.txt

COPY . .
# Settings want these to be there; nothing of them is kept.
RUN export SECRET_KEY=of-the-build-alone-and-kept-nowhere ALLOWED_HOSTS=localhost DATABASE_URL=postgresql:///none \
    && python manage.py catalogues compile \
    && python manage.py collectstatic --noinput --verbosity 0 \
    && useradd --system --no-create-home paradiplomacy \
    && mkdir -p var && chown paradiplomacy var

USER paradiplomacy
EXPOSE 8000
CMD ["granian", "--interface", "wsgi", "--host", "0.0.0.0", "--port", "8000", "--workers", "2", \
    "--blocking-threads", "4", "--backpressure", "64", "--respawn-failed-workers", "paradiplomacy.wsgi:application"]
